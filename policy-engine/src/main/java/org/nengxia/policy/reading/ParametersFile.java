package org.nengxia.policy.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterKind;

/// Dated thresholds as written in `parameters.yaml`.
final class ParametersFile {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,7})/([1-9]\\d{0,6})");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,4}");
    private static final Pattern WORDS = Pattern.compile("[^\"'\\\\]+");

    private ParametersFile() {}

    static List<Parameter> read(YamlEntry file) {
        return file.closed(file.each("parameters", ParametersFile::parameter));
    }

    private static Parameter parameter(YamlEntry entry) {
        ParameterKind kind = entry.choice("kind", ParametersFile::kind, ParameterKind.INTEGER);
        Comparison comparator = entry.choice("comparator", Comparison::of, Comparison.AT_LEAST);
        List<DatedValue> history =
                entry.each("values", value -> dated(value, kind)).stream()
                        .sorted(Comparator.comparing(DatedValue::from))
                        .toList();
        return new Parameter(
                entry.text("id"), entry.label(), kind, comparator, withoutRepeats(entry, history));
    }

    private static Optional<ParameterKind> kind(String text) {
        return List.of(ParameterKind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static List<DatedValue> withoutRepeats(YamlEntry entry, List<DatedValue> history) {
        Set<LocalDate> days = new HashSet<>();
        return history.stream()
                .filter(dated -> {
                    boolean first = days.add(dated.from());
                    if (!first) {
                        entry.fault(
                                "values",
                                "在 " + dated.from() + " 有两个值，请只留一个",
                                "has two values from " + dated.from() + "; keep one");
                    }
                    return first;
                })
                .toList();
    }

    private static DatedValue dated(YamlEntry entry, ParameterKind kind) {
        Value value = entry.optional("value").map(text -> value(entry, kind, text)).orElse(null);
        return new DatedValue(
                entry.date("from"),
                value,
                entry.citations("citation"),
                entry.flag("reconstructed"));
    }

    private static @Nullable Value value(YamlEntry entry, ParameterKind kind, String text) {
        Value value = parse(kind, text);
        if (value == null) {
            entry.fault(
                    "value",
                    "“" + text + "”不合参数种类（分数写成 30/100，不写百分比）",
                    "'" + text + "' does not fit the parameter's kind (a share is 30/100, no %)");
        }
        return value;
    }

    private static @Nullable Value parse(ParameterKind kind, String text) {
        return switch (kind) {
            case INTEGER -> WHOLE.matcher(text).matches() ? Value.of(Long.parseLong(text)) : null;
            case AGE, MONTHS ->
                    LENGTH.matcher(text).matches() ? Value.of(Long.parseLong(text)) : null;
            case TEXT -> WORDS.matcher(text).matches() ? Value.of(text) : null;
            case FRACTION -> fraction(text);
        };
    }

    private static @Nullable Value fraction(String text) {
        Matcher match = FRACTION.matcher(text);
        return match.matches()
                ? new Value.Share(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)))
                : null;
    }
}
