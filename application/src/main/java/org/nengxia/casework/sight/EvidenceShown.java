package org.nengxia.casework.sight;

import java.time.LocalDate;
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
import org.nengxia.evidence.Channel;
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
    /// @param number empty where the reader is not told
    /// @param channel empty when the record is there no more, as its register and day then are
    /// @param register id of the register that holds it
    /// @param title in words; of what the reader is not told, that it is kept
    /// @param examined what the verification made of it; empty before
    public record Line(
            String number,
            Optional<Channel> channel,
            String register,
            Label title,
            Label kind,
            Optional<LocalDate> day,
            Optional<CaseAct.Examined> examined) {

        /// What whoever must not learn of a report is told of it.
        Line guarded() {
            return new Line(
                    "",
                    channel,
                    "",
                    GUARDED,
                    kind,
                    Optional.empty(),
                    examined.map(it -> new CaseAct.Examined("", it.accepted(), "")));
        }

        Line examined(Optional<CaseAct.Examined> result) {
            return new Line(number, channel, register, title, kind, day, result);
        }
    }

    private static final Label GUARDED =
            new Label(
                    "群众反映，反映人和内容依法保密",
                    "A report; who reported and what it says are kept secret by law");

    /// All evidence of a case, also what was joined, as far as a reader may be told.
    public List<Line> of(CaseFile file, Discretion discretion) {
        Set<String> kept = kept(file, discretion);
        return of(file).stream()
                .map(line -> kept.contains(line.number()) ? line.guarded() : line)
                .toList();
    }

    /// The numbers of the evidence of a case that a reader must not be told.
    public Set<String> kept(CaseFile file, Discretion discretion) {
        return evidence.items(file.progress().evidence()).values().stream()
                .filter(item -> discretion.keeps(item.channel()))
                .map(Item::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Line> of(CaseFile file) {
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
                .map(line -> line.examined(Optional.ofNullable(examined.get(line.number()))))
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

    private List<Line> lines(Collection<String> numbers) {
        Map<String, Item> items = evidence.items(numbers);
        Map<String, Label> titles = titles(items.values());
        return numbers.stream()
                .map(number -> {
                    Item item = items.get(number);
                    return item == null
                            ? gone(number)
                            : line(item, Objects.requireNonNull(titles.get(number)));
                })
                .toList();
    }

    private static Line gone(String number) {
        Label unknown = new Label(number, number);
        return new Line(
                number, Optional.empty(), "", unknown, unknown, Optional.empty(), Optional.empty());
    }

    private Line line(Item item, Label title) {
        return new Line(
                item.number(),
                Optional.of(item.channel()),
                item.register(),
                title,
                register(item).label(),
                Optional.of(item.day()),
                Optional.empty());
    }

    /// The pieces that the verification of each of these cases accepted and that are still there,
    /// as far as a reader may be told, by the case's number.
    public Map<String, List<Line>> accepted(Collection<CaseFile> files, Discretion discretion) {
        Set<String> numbers = new LinkedHashSet<>();
        files.forEach(file -> numbers.addAll(file.standing().accepted()));
        Map<String, Line> lines = new HashMap<>();
        for (Line line : lines(numbers)) {
            line.channel()
                    .ifPresent(it ->
                            lines.put(line.number(), discretion.keeps(it) ? line.guarded() : line));
        }
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
