package org.nengxia.policy.heritage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.parameter.Comparison;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.table.Cell;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;

/// Whether a lower pack is looser than the superior one: whether somebody whom the superior row
/// catches, or bars, would escape. Where that cannot be told, it counts as looser.
final class Tightness {

    private Tightness() {}

    /// Looser on any day from the lower pack's first day on.
    static boolean looser(Parameter superior, Parameter lower, LocalDate from) {
        return Stream.of(superior, lower)
                .flatMap(parameter -> parameter.history().stream().map(DatedValue::from))
                .map(day -> day.isBefore(from) ? from : day)
                .distinct()
                .anyMatch(day -> looser(superior.at(day), lower.at(day)));
    }

    private static boolean looser(
            Optional<ParameterReading> superior, Optional<ParameterReading> lower) {
        return superior.isPresent() && (lower.isEmpty() || looser(superior.get(), lower.get()));
    }

    private static boolean looser(ParameterReading superior, ParameterReading lower) {
        if (superior.kind() != lower.kind() || sleeps(superior.standing(), lower.standing())) {
            return true;
        }
        boolean length =
                superior.kind() == ParameterKind.AGE || superior.kind() == ParameterKind.MONTHS;
        int order = order(lower.value(), superior.value(), length);
        return switch (superior.comparator()) {
            case AT_LEAST, MORE -> looserAbove(superior.comparator(), lower.comparator(), order);
            case AT_MOST, LESS ->
                    looserAbove(
                            superior.comparator().mirrored(),
                            lower.comparator().mirrored(),
                            -order);
            case EQUAL, DIFFERENT -> order != 0 || superior.comparator() != lower.comparator();
        };
    }

    /// A longer age or time moves the cut-off day back, so its order is turned round.
    private static int order(Value lower, Value superior, boolean length) {
        return length ? superior.order(lower) : lower.order(superior);
    }

    /// Facts above the threshold are caught: a higher threshold is looser, and so is "more than"
    /// where the superior pack says "at least".
    private static boolean looserAbove(Comparison superior, Comparison lower, int order) {
        boolean above = lower == Comparison.AT_LEAST || lower == Comparison.MORE;
        boolean excludes = superior == Comparison.AT_LEAST && lower == Comparison.MORE;
        return !above || order > 0 || (order == 0 && excludes);
    }

    /// Whether a row that acts in the superior pack does not in the lower one.
    static boolean sleeps(Standing superior, Standing lower) {
        return superior.acts() && !lower.acts();
    }

    /// Looser unless each condition of the lower rule stands in the superior one just so.
    static boolean looser(
            DecisionTable superiorTable, Rule superior, DecisionTable lowerTable, Rule lower) {
        return Stream.iterate(0, i -> i < lower.cells().size(), i -> i + 1)
                .filter(i -> !(lower.cells().get(i) instanceof Cell.Any))
                .anyMatch(i ->
                        !asks(
                                superiorTable,
                                superior,
                                lowerTable.inputs().get(i).expression().text(),
                                lower.cells().get(i)));
    }

    private static boolean asks(DecisionTable table, Rule rule, String column, Cell cell) {
        return Stream.iterate(0, i -> i < rule.cells().size(), i -> i + 1)
                .anyMatch(i ->
                        table.inputs().get(i).expression().text().equals(column)
                                && rule.cells().get(i).equals(cell));
    }

    /// A measure whose weight is another, or none, would let review or appeal end heavier.
    static boolean looser(Mode superior, Mode lower) {
        return (superior.weight().isPresent() && !superior.weight().equals(lower.weight()))
                || (superior.consequence().isPresent()
                        && !superior.consequence().equals(lower.consequence()));
    }

    /// Time limits bind organs as well as people, so any change counts as looser.
    static boolean looser(TimeLimit superior, TimeLimit lower) {
        return !superior.length().equals(lower.length())
                || !superior.starts().equals(lower.starts())
                || !Objects.equals(superior.prolongs(), lower.prolongs())
                || !superior.then().equals(lower.then())
                || sleeps(superior.standing(), lower.standing());
    }

    /// Looser when it bars from less, for a shorter time, also where several are added up, on fewer
    /// grounds, from another event, or no longer acts.
    static boolean looser(EffectPeriod superior, EffectPeriod lower) {
        boolean fewerGrounds =
                !lower.grounds().isEmpty()
                        && (superior.grounds().isEmpty()
                                || !lower.grounds().containsAll(superior.grounds()));
        return fewerGrounds
                || !lower.bars().containsAll(superior.bars())
                || !superior.measure().equals(lower.measure())
                || superior.from() != lower.from()
                || lower.lasts().getClass() != superior.lasts().getClass()
                || months(lower.lasts().shortest()) < months(superior.lasts().shortest())
                || months(lower.lasts().longest()) < months(superior.lasts().longest())
                || sleeps(superior.standing(), lower.standing());
    }

    /// Looser when it bars from fewer roles, reaches back a shorter time, speaks of another
    /// relation, or no longer acts.
    static boolean looser(RecusalRule superior, RecusalRule lower) {
        return !lower.applies().containsAll(superior.applies())
                || superior.relation() != lower.relation()
                || years(lower) < years(superior)
                || sleeps(superior.standing(), lower.standing());
    }

    private static int years(RecusalRule rule) {
        Integer within = rule.within();
        return within == null ? Integer.MAX_VALUE : within;
    }

    private static int months(Optional<Length> length) {
        return length.flatMap(Length::months).orElse(0);
    }
}
