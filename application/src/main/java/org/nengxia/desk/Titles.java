package org.nengxia.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Summaries;
import org.springframework.stereotype.Component;

/// What a record of evidence is called in a line: its register's summary, or its own words, or the
/// words of its code, or, where it says nothing yet, its register's name.
@Component
class Titles {
    private static final int LONGEST = 40;
    private final Registers registers;
    private final Summaries summaries;

    Titles(Registers registers, Summaries summaries) {
        this.registers = registers;
        this.summaries = summaries;
    }

    /// Number → title in both languages, with one query for each register that has a summary.
    Map<String, Label> of(Collection<Item> items) {
        Map<String, Label> titles = new HashMap<>();
        items.forEach(item -> titles.put(item.number(), plain(item)));
        Map<String, List<String>> numbers =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Item::register,
                                        Collectors.mapping(Item::number, Collectors.toList())));
        numbers.forEach((register, of) ->
                titles.putAll(summaries.of(registers.find(register).orElseThrow(), of)));
        return titles;
    }

    /// The records as lines of a page.
    List<Desk.Line> lines(List<Item> items) {
        Map<String, Label> titles = of(items);
        return items.stream()
                .map(item -> new Desk.Line(item, register(item), title(item, titles)))
                .toList();
    }

    /// A record's title among those of many.
    static Label title(Item item, Map<String, Label> titles) {
        return Objects.requireNonNull(titles.get(item.number()), item.number());
    }

    private Label plain(Item item) {
        Register register = registers.find(item.register()).orElseThrow();
        if (item.title().isBlank()) {
            return register.label();
        }
        return register.title()
                .map(name -> register.column(name).kind())
                .filter(Kind.OneOf.class::isInstance)
                .map(kind -> ((Kind.OneOf) kind).words().get(item.title()))
                .map(word -> coded(register, word))
                .orElseGet(() -> new Label(cut(item.title()), cut(item.title())));
    }

    /// The name of the register that a record stands in.
    Label register(Item item) {
        return registers.find(item.register()).orElseThrow().label();
    }

    private static Label coded(Register register, Label word) {
        return new Label(
                register.label().zh() + "：" + word.zh(), register.label().en() + ": " + word.en());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
