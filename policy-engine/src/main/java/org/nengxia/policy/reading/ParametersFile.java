package org.nengxia.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

    /// A dated value as written, with the last day it holds where the row names one. Spells that
    /// are reversed, overlap or leave a gap are faults: a threshold never vanishes by an oversight.
    private record Spell(DatedValue value, @Nullable LocalDate to) {

        /// The values in ascending order of days; a last day that is named ends the parameter after
        /// it.
        static List<DatedValue> history(YamlEntry parameter, List<Spell> written) {
            List<Spell> spells =
                    written.stream()
                            .sorted(Comparator.comparing(each -> each.value.from()))
                            .toList();
            List<DatedValue> history = new ArrayList<>();
            for (int i = 0; i < spells.size(); i++) {
                Spell spell = spells.get(i);
                boolean last = i == spells.size() - 1;
                if (spell.sound(parameter, last ? null : spells.get(i + 1).value.from())) {
                    history.add(spell.value);
                }
                if (last && spell.to != null && !spell.to.isBefore(spell.value.from())) {
                    history.add(spell.end(spell.to.plusDays(1)));
                }
            }
            return history;
        }

        private DatedValue end(LocalDate from) {
            return new DatedValue(from, null, value.citations(), false, value.standing());
        }

        private boolean sound(YamlEntry parameter, @Nullable LocalDate next) {
            LocalDate from = value.from();
            if (from.equals(next)) {
                fault(
                        parameter,
                        "在 " + from + " 有两个值，请只留一个",
                        "has two values from " + from + "; keep one");
                return false;
            }
            if (to != null && to.isBefore(from)) {
                fault(
                        parameter,
                        from + " 起的值止于其前，请对调",
                        "ends before it begins, from " + from + "; swap");
            } else if (to != null && next != null) {
                meets(parameter, to, next);
            }
            return true;
        }

        private static void meets(YamlEntry parameter, LocalDate to, LocalDate next) {
            if (!to.isBefore(next)) {
                fault(
                        parameter,
                        "截至 " + to + " 的值与 " + next + " 起的值重叠，请改正",
                        "overlaps: one value lasts to " + to + ", the next begins " + next);
            } else if (!to.plusDays(1).equals(next)) {
                fault(
                        parameter,
                        "在 " + to + " 与 " + next + " 之间没有值，请补上，或写明 value: null",
                        "has a gap between "
                                + to
                                + " and "
                                + next
                                + "; fill it, or write value: null");
            }
        }

        private static void fault(YamlEntry parameter, String zh, String en) {
            parameter.fault("values", zh, en);
        }
    }
}
