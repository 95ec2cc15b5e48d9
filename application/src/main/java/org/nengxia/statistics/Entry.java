package org.nengxia.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;
import org.nengxia.statistics.Dimension.Variation;

/// An entry of the catalogue of figures: what `figures/figures.yaml` says, not yet for any period.
///
/// @param source the SQL of the records, or which part of the law is counted
/// @param with the values of the SQL's other parameters
record Entry(
        String id,
        List<Dimension> per,
        Source source,
        Map<String, List<String>> with,
        Label label,
        Label unit,
        Label definition,
        String mission,
        Optional<Label> inferred,
        Part part,
        boolean shown) {

    private static final Pattern PARAMETER = Pattern.compile(":([a-z]+)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.]+");

    /// Where the records come from.
    sealed interface Source {

        /// Records that SQL yields, of which different values of a column count, or an amount adds
        /// up.
        record Records(String sql, String column, boolean summed) implements Source {}

        /// Manifestations or modes of the pack in force.
        record Law(String part) implements Source {}
    }

    /// How a figure enters the reconciliation.
    enum Part {
        NONE,
        TERM,
        TOTAL
    }

    /// The figures that the entry makes for a period.
    List<Cell> cells(Period period) {
        List<Choice> choices = List.of(new Choice(period, List.of()));
        for (Dimension dimension : per) {
            choices = choices.stream().flatMap(choice -> choice.along(dimension)).toList();
        }
        return choices.stream().map(this::cell).toList();
    }

    private Cell cell(Choice choice) {
        Figure figure =
                new Figure(
                        id + choice.suffix(),
                        choice.words(label),
                        definition,
                        unit,
                        mission,
                        inferred,
                        choice.period());
        return switch (source) {
            case Source.Records(String sql, String column, boolean summed) ->
                    new Cell.Counted(this, figure, choice, filled(sql, choice), column, summed);
            case Source.Law(String lawPart) -> new Cell.OfLaw(this, figure, choice, lawPart);
        };
    }

    private String filled(String sql, Choice choice) {
        return PARAMETER
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(literal(found.group(1), choice)));
    }

    private String literal(String parameter, Choice choice) {
        return switch (parameter) {
            case "from" -> "DATE '" + choice.period().from() + "'";
            case "to" -> "DATE '" + choice.period().to() + "'";
            default ->
                    with.getOrDefault(parameter, List.of()).stream()
                            .map(choice::codes)
                            .map(Entry::quoted)
                            .collect(Collectors.joining(", "));
        };
    }

    private static String quoted(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalStateException(code + " is not a plain code");
        }
        return "'" + code + "'";
    }

    /// One value for each dimension of the entry.
    record Choice(Period period, List<Variation> variations) {

        private Stream<Choice> along(Dimension dimension) {
            return dimension.within(period).stream()
                    .map(each ->
                            new Choice(
                                    each.period(),
                                    Stream.concat(variations.stream(), Stream.of(each)).toList()));
        }

        private String suffix() {
            return variations.stream().map(each -> "." + each.code()).collect(Collectors.joining());
        }

        /// What was chosen in a dimension; a programming fault when the entry has it not.
        Variation in(Dimension dimension) {
            return variations.stream()
                    .filter(each -> each.dimension() == dimension)
                    .findFirst()
                    .orElseThrow();
        }

        private String codes(String text) {
            String filled = text;
            for (Variation each : variations) {
                filled = filled.replace(brace(each), each.code());
            }
            return filled;
        }

        private Label words(Label text) {
            String zh = text.zh();
            String en = text.en();
            for (Variation each : variations) {
                zh = zh.replace(brace(each), each.word().zh());
                en = en.replace(brace(each), each.word().en());
            }
            return new Label(zh, en);
        }

        private static String brace(Variation each) {
            return "{" + each.dimension().name().toLowerCase(Locale.ROOT) + "}";
        }
    }
}
