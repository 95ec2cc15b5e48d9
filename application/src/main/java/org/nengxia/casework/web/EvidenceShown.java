package org.nengxia.casework.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.setting.CaseworkSettings;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Summaries;
import org.springframework.stereotype.Component;

/// The evidence of a case in words, with what the verification made of each piece.
@Component
public class EvidenceShown {
    private final Evidence evidence;
    private final Registers registers;
    private final Summaries summaries;
    private final CaseworkSettings settings;

    EvidenceShown(
            Evidence evidence,
            Registers registers,
            Summaries summaries,
            CaseworkSettings settings) {
        this.evidence = evidence;
        this.registers = registers;
        this.summaries = summaries;
        this.settings = settings;
    }

    /// A piece of evidence.
    ///
    /// @param item the record; empty when it is there no more
    /// @param examined what the verification made of it; empty before
    public record Line(
            String number,
            Optional<Item> item,
            Label title,
            Label register,
            Optional<CaseAct.Examined> examined) {}

    /// All evidence of a case, also what was joined.
    public List<Line> of(CaseFile file) {
        Map<String, CaseAct.Examined> examined =
                file
                        .standing()
                        .verified()
                        .map(CaseAct.Verified::evidence)
                        .orElse(List.of())
                        .stream()
                        .collect(Collectors.toMap(CaseAct.Examined::number, each -> each));
        List<String> numbers = file.progress().evidence();
        return lines(numbers).stream()
                .map(line ->
                        new Line(
                                line.number(),
                                line.item(),
                                line.title(),
                                line.register(),
                                Optional.ofNullable(examined.get(line.number()))))
                .toList();
    }

    /// All evidence about a cadre, the latest first.
    public List<Line> about(long cadre) {
        return lines(evidence.items(cadre).stream().map(Item::number).toList());
    }

    /// The latest evidence about a team's unit.
    public List<Line> aboutUnit(String unit) {
        return lines(
                evidence.itemsOfUnit(unit, settings.evidenceOfUnit()).stream()
                        .map(Item::number)
                        .toList());
    }

    /// Pieces of evidence by number, in that order.
    public List<Line> lines(Collection<String> numbers) {
        Map<String, Item> items = evidence.items(numbers);
        Map<String, Label> titles = titles(items.values());
        List<Line> lines = new ArrayList<>();
        for (String number : numbers) {
            Optional<Item> item = Optional.ofNullable(items.get(number));
            Label unknown = new Label(number, number);
            lines.add(
                    new Line(
                            number,
                            item,
                            item.map(it -> Objects.requireNonNull(titles.get(number)))
                                    .orElse(unknown),
                            item.map(it -> register(it).label()).orElse(unknown),
                            Optional.empty()));
        }
        return lines;
    }

    /// The pieces that the verification of each of these cases accepted, by the case's number.
    public Map<String, List<Line>> accepted(Collection<CaseFile> files) {
        Set<String> numbers = new LinkedHashSet<>();
        files.forEach(file -> numbers.addAll(file.standing().accepted()));
        Map<String, Line> lines =
                lines(numbers).stream().collect(Collectors.toMap(Line::number, line -> line));
        Map<String, List<Line>> accepted = new HashMap<>();
        files.forEach(file -> accepted.put(file.number(), of(lines, file.standing().accepted())));
        return accepted;
    }

    private static List<Line> of(Map<String, Line> lines, Collection<String> numbers) {
        return numbers.stream().flatMap(each -> Stream.ofNullable(lines.get(each))).toList();
    }

    private Register register(Item item) {
        return registers.find(item.register()).orElseThrow();
    }

    private Label title(Item item) {
        Register register = register(item);
        if (item.title().isBlank()) {
            return register.label();
        }
        return register.title()
                .map(name -> register.column(name).kind())
                .filter(Kind.OneOf.class::isInstance)
                .map(kind -> ((Kind.OneOf) kind).words().get(item.title()))
                .orElseGet(() -> new Label(item.title(), item.title()));
    }

    /// With one query for each register that has a summary.
    private Map<String, Label> titles(Collection<Item> items) {
        Map<String, Label> titles = new HashMap<>();
        for (Item item : items) {
            titles.put(item.number(), title(item));
        }
        items.stream()
                .collect(Collectors.groupingBy(Item::register))
                .forEach((id, of) ->
                        titles.putAll(
                                summaries.of(
                                        registers.find(id).orElseThrow(),
                                        of.stream().map(Item::number).toList())));
        return titles;
    }
}
