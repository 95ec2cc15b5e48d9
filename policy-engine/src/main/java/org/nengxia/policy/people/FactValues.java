package org.nengxia.policy.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.Condition;
import org.nengxia.policy.inforce.Limit;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.table.Expression;

/// For every fact the values at which a law could change its mind: below, at and above each
/// threshold, each member of a list and a stranger, both answers of a yes/no, the last days of
/// February, and for a ratio the pairs that make the share exactly.
public final class FactValues {

    /// What a ratio's denominator is tried with besides the multiples of the share's whole.
    private static final List<Long> ODD_DENOMINATORS = List.of(-1L, 0L, 1L);

    private static final List<LocalDate> ENDS_OF_FEBRUARY =
            List.of(
                    LocalDate.of(1952, 2, 29),
                    LocalDate.of(1953, 2, 28),
                    LocalDate.of(1956, 3, 1),
                    LocalDate.of(2004, 2, 29));

    private final Map<String, Set<Value>> byFact = new LinkedHashMap<>();
    private final Map<String, FactType> types = new LinkedHashMap<>();

    private FactValues() {}

    /// The values of all facts under a law.
    public static FactValues of(PackOnDay law, FactCatalogue catalogue) {
        FactValues values = new FactValues();
        for (FactDefinition fact : catalogue.definitions()) {
            values.types.put(fact.name(), fact.type());
            values.byFact.put(fact.name(), new LinkedHashSet<>(usual(fact.type())));
        }
        law.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .distinct()
                .forEach(values::add);
        return values;
    }

    /// The values of a fact, the usual ones first.
    public List<Value> of(String fact) {
        return List.copyOf(byFact.getOrDefault(fact, Set.of()));
    }

    private static List<Value> usual(FactType type) {
        return switch (type) {
            case TEXT -> List.of(Value.of("STRANGER"));
            case BOOLEAN -> List.of(Value.of(true), Value.of(false));
            case INTEGER -> List.of(Value.of(0), Value.of(7));
            case DECIMAL -> List.of(new Value.Decimal(new BigDecimal("0.00")));
            case DATE -> ENDS_OF_FEBRUARY.stream().map(Value::of).toList();
        };
    }

    private void add(Condition condition) {
        for (Limit limit : condition.check().allLimits()) {
            switch (condition.input().expression()) {
                case Expression.One(String fact) ->
                        around(limit.value()).forEach(value -> put(fact, value));
                case Expression.Ratio(String part, String whole) ->
                        share(part, whole, (Value.Numeric) limit.value());
                case Expression.Difference(String from, String minus) -> {
                    around(limit.value()).forEach(value -> put(from, value));
                    put(minus, Value.of(0));
                    put(minus, Value.of(1));
                }
            }
        }
    }

    private static Stream<Value> around(Value limit) {
        return switch (limit) {
            case Value.Day(LocalDate day) ->
                    Stream.of(day.minusDays(1), day, day.plusDays(1)).map(Value::of);
            case Value.Whole(long number) ->
                    LongStream.of(number - 1, number, number + 1).mapToObj(Value::of);
            case Value.Decimal(BigDecimal number) ->
                    Stream.of("-0.01", "0", "0.01")
                            .map(step -> new Value.Decimal(number.add(new BigDecimal(step))));
            case Value.Text _, Value.Flag _ -> Stream.of(limit);
            case Value.Share share -> throw new IllegalArgumentException("alone: " + share);
        };
    }

    private void share(String part, String whole, Value.Numeric share) {
        BigDecimal scale = BigDecimal.TEN.pow(Math.max(0, share.top().scale()));
        long top = share.top().multiply(scale).longValueExact();
        long bottom = share.bottom().multiply(scale).longValueExact();
        for (long times : new long[] {1, 7}) {
            around(Value.of(top * times)).forEach(value -> put(part, value));
            around(Value.of(bottom * times)).forEach(value -> put(whole, value));
        }
        ODD_DENOMINATORS.forEach(number -> put(whole, Value.of(number)));
    }

    private void put(String fact, Value value) {
        FactType type = types.getOrDefault(fact, FactType.TEXT);
        if (type == FactType.INTEGER && value instanceof Value.Decimal(BigDecimal number)) {
            put(fact, Value.of(number.longValue()));
        } else if (type == FactType.DECIMAL && value instanceof Value.Whole(long number)) {
            put(fact, new Value.Decimal(new BigDecimal(number).setScale(2)));
        } else {
            byFact.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(value);
        }
    }

    /// All values of a fact, and its being missing, told by an empty list.
    public List<List<Value>> orMissing(String fact) {
        List<List<Value>> all = new ArrayList<>();
        all.add(List.of());
        of(fact).forEach(value -> all.add(List.of(value)));
        return all;
    }
}
