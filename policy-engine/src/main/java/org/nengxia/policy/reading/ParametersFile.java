package org.nengxia.policy.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterKind;

/// Dated thresholds as written in `parameters.yaml`.
final class ParametersFile {

    private ParametersFile() {}

    /// The parameters; a value whose row names no confidence stands as its parameter does, and this
    /// as the pack does.
    static List<Parameter> read(YamlEntry file, Standing usual, Permits permits) {
        return file.closed(file.each("parameters", entry -> parameter(entry, usual, permits)));
    }

    private static Parameter parameter(YamlEntry entry, Standing usual, Permits permits) {
        String id = entry.text("id");
        ParameterKind kind = entry.choice("kind", ParametersFile::kind, ParameterKind.INTEGER);
        Comparison comparator = entry.choice("comparator", Comparison::of, Comparison.AT_LEAST);
        Standing standing = entry.standingOr(usual);
        permits.add(Row.PARAMETER, id, entry.optionalCitations("permitted"));
        List<Spell> spells = entry.each("values", value -> spell(value, kind, standing));
        return new Parameter(id, entry.label(), kind, comparator, Spell.history(entry, spells));
    }

    private static Optional<ParameterKind> kind(String text) {
        return List.of(ParameterKind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Spell spell(YamlEntry entry, ParameterKind kind, Standing usual) {
        Value value = entry.optional("value").map(text -> value(entry, kind, text)).orElse(null);
        return new Spell(
                new DatedValue(
                        entry.date("from"),
                        value,
                        entry.citations("citation"),
                        entry.flag("reconstructed"),
                        entry.standingOr(usual)),
                entry.optionalDate("to").orElse(null));
    }

    private static @Nullable Value value(YamlEntry entry, ParameterKind kind, String text) {
        Value value = kind.read(text).orElse(null);
        if (value == null) {
            entry.fault(
                    "value",
                    "“" + text + "”不合参数种类（分数写成 30/100，不写百分比）",
                    "'" + text + "' does not fit the parameter's kind (a share is 30/100, no %)");
        }
        return value;
    }
}
