package org.nengxia.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.parameter.Comparison;

/// The nearest change turns its condition, and no smaller change of that one fact or parameter
/// does, over the same random laws and people in every run.
class NearestChangesTest {

    private static final int WINDOW = 40;
    private static final Map<String, String> WRITTEN =
            Map.of(
                    "share", "30/100",
                    "third", "1/3",
                    "age", "value: 52,",
                    "months", "value: 12, citation",
                    "count", "value: 5,");
    private int tried;

    @Test
    void theNearestChangeOfAFactTurnsItsConditionAndNoSmallerOneDoes() {
        ofManyAnswers(
                120,
                20,
                (evaluator, answer) -> {
                    for (int i = 0; i < answer.answer().trace().size(); i++) {
                        if (answer.isDecidedBy(i)) {
                            factsTurn(evaluator, answer, i);
                        }
                    }
                });
        assertThat(tried).isGreaterThan(10_000);
    }

    @Test
    void aHitTurnsWithAnyOneNearestChange() {
        ofManyAnswers(
                300,
                20,
                (evaluator, answer) -> {
                    if (answer.answer().outcome() instanceof Outcome.Hit) {
                        for (Change change : answer.answer().changes()) {
                            nearest(change)
                                    .forEach(each -> {
                                        FactSheet changed =
                                                answer.sheet().with(each.fact(), each.value());
                                        assertThat(answer.again(evaluator, changed).outcome())
                                                .isNotInstanceOf(Outcome.Hit.class);
                                        tried++;
                                    });
                        }
                    }
                });
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void anUndeterminedAnswerIsDecidedOnceEveryMissingFactIsKnown() {
        ofManyAnswers(
                300,
                20,
                (evaluator, answer) -> {
                    if (answer.answer().outcome() instanceof Outcome.Undetermined(var missing)) {
                        FactSheet known = answer.sheet();
                        for (String fact : missing) {
                            known = known.with(fact, RandomLaw.wrapped(answer.law().value(fact)));
                        }
                        known = known.with("m", Value.of(9));
                        assertThat(answer.again(evaluator, known).outcome())
                                .isNotInstanceOf(Outcome.Undetermined.class);
                        tried++;
                    }
                });
        assertThat(tried).isGreaterThan(1_000);
    }

    @Test
    void theNearestChangeOfAParameterTurnsItsConditionAndNoSmallerOneDoes() {
        ofManyAnswers(
                250,
                2,
                (_, answer) -> {
                    for (int i = 0; i < answer.answer().trace().size(); i++) {
                        for (Change change : answer.answer().trace().get(i).changes()) {
                            if (change
                                    instanceof
                                    Change.OfParameter(var id, var comparison, var bound)) {
                                parameterTurns(answer, i, id, comparison, bound);
                            }
                        }
                    }
                });
        assertThat(tried).isGreaterThan(500);
    }

    private void factsTurn(Evaluator evaluator, Asked asked, int place) {
        ConditionTrace trace = asked.answer().trace().get(place);
        List<Point> points = trace.changes().stream().flatMap(NearestChangesTest::nearest).toList();
        for (Point point : points) {
            FactSheet changed = asked.sheet().with(point.fact(), point.value());
            assertThat(asked.again(evaluator, changed).trace().get(place).result())
                    .as("%s with %s", trace, point)
                    .isNotEqualTo(trace.result());
            tried++;
        }
        for (String fact : trace.condition().input().expression().facts()) {
            for (Value value : nearer(fact, asked.sheet(), points)) {
                FactSheet changed = asked.sheet().with(fact, value);
                assertThat(asked.again(evaluator, changed).trace().get(place).result())
                        .as("%s with only %s = %s", trace, fact, value)
                        .isEqualTo(trace.result());
                tried++;
            }
        }
    }

    /// Whole numbers and days nearer to what is than every claimed point on the same side.
    private static List<Value> nearer(String fact, FactSheet sheet, List<Point> points) {
        Value now = sheet.value(fact).orElseThrow();
        return Stream.of(-1L, 1L)
                .flatMap(side ->
                        LongStream.rangeClosed(1, WINDOW)
                                .boxed()
                                .flatMap(step -> moved(now, side * step))
                                .takeWhile(value ->
                                        !points.contains(new Point(fact, value))
                                                && !isNoDenominator(fact, value)))
                .toList();
    }

    private static boolean isNoDenominator(String fact, Value value) {
        return "m".equals(fact) && value instanceof Value.Whole(long number) && number < 1;
    }

    private static Stream<Value> moved(Value value, long by) {
        return switch (value) {
            case Value.Whole(long number) -> Stream.of(Value.of(number + by));
            case Value.Day(var day) -> Stream.of(Value.of(day.plusDays(by)));
            default -> Stream.empty();
        };
    }

    private void parameterTurns(
            Asked asked, int place, String id, Comparison comparison, Value bound) {
        Truth now = asked.answer().trace().get(place).result();
        if (bound instanceof Value.Share(long part, long whole)) {
            String at = part + "/" + whole;
            String over = (part * 10_000 + 1) + "/" + (whole * 10_000);
            boolean turnsAt = comparison.holds(0);
            assertThat(asked.with(id, at, place) == now).isNotEqualTo(turnsAt);
            boolean turnsOver = comparison.holds(1);
            assertThat(asked.with(id, over, place) == now).isNotEqualTo(turnsOver);
        } else if (bound instanceof Value.Whole(long number) && comparison.holds(0)) {
            assertThat(asked.with(id, Long.toString(number), place)).isNotEqualTo(now);
            long back = comparison == Comparison.AT_MOST ? number + 1 : number - 1;
            assertThat(asked.with(id, Long.toString(back), place)).isEqualTo(now);
        }
        tried++;
    }

    /// A value at which a claimed change is just made.
    private record Point(String fact, Value value) {}

    private static Stream<Point> nearest(Change change) {
        return switch (change) {
            case Change.OfFact(var fact, var comparison, var bound) ->
                    comparison.holds(0)
                            ? Stream.of(new Point(fact, bound))
                            : LongStream.of(-1, 1)
                                    .filter(step -> comparison.holds((int) step))
                                    .boxed()
                                    .flatMap(step -> moved(bound, step))
                                    .map(value -> new Point(fact, value));
            case Change.ToOneOf(var fact, var values) ->
                    values.stream().map(value -> new Point(fact, value));
            case Change.ToNoneOf(var fact, var values) ->
                    values.getFirst() instanceof Value.Text
                            ? Stream.of(new Point(fact, Value.of("STRANGER")))
                            : Stream.empty();
            case Change.OfParameter _, Change.Known _ -> Stream.empty();
        };
    }

    /// An answer with the sheet and the law it was given for.
    private record Asked(RandomLaw law, FactSheet sheet, Answer answer) {

        boolean isDecidedBy(int place) {
            return !answer.trace().get(place).changes().isEmpty()
                    && answer.trace().get(place).result() != Truth.UNKNOWN
                    && answer.trace().get(place).changes().stream()
                            .noneMatch(Change.ToNoneOf.class::isInstance);
        }

        Answer again(Evaluator evaluator, FactSheet changed) {
            return evaluator.answer(answer.rule().id(), changed).orElseThrow();
        }

        Truth with(String parameter, String value, int place) {
            String written = WRITTEN.getOrDefault(parameter, parameter);
            String changed =
                    written.startsWith("value: ") ? written.replaceFirst("\\d+", value) : value;
            SmallPack pack = law.pack().edit("parameters.yaml", written, changed);
            Evaluator evaluator = new Evaluator(PackOnDay.of(pack.pack(), RandomLaw.DAY));
            return again(evaluator, sheet).trace().get(place).result();
        }
    }

    private void ofManyAnswers(int laws, int people, BiConsumer<Evaluator, Asked> property) {
        new Random(13)
                .longs(laws)
                .forEach(seed -> {
                    RandomLaw law = new RandomLaw(seed);
                    Evaluator evaluator =
                            new Evaluator(PackOnDay.of(law.pack().pack(), RandomLaw.DAY));
                    for (int i = 0; i < people; i++) {
                        FactSheet sheet = RandomLaw.sheet(law.person());
                        for (Answer answer : evaluator.answers(sheet)) {
                            try {
                                property.accept(evaluator, new Asked(law, sheet, answer));
                            } catch (AssertionError e) {
                                throw new AssertionError("law of seed " + seed + ", " + sheet, e);
                            }
                        }
                    }
                });
    }
}
