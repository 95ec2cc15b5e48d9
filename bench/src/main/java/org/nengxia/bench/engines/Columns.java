package org.nengxia.bench.engines;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.people.People;

/// Facts of people as arrays, one after another and then again from the first, as often as asked.
final class Columns {

    /// A number or day that is missing.
    static final int NONE = Integer.MIN_VALUE;

    private final People people;
    private final int times;

    Columns(People people, int times) {
        this.people = people;
        this.times = times;
    }

    int size() {
        return people.size() * times;
    }

    /// No is 0, yes is 1, missing is 2.
    byte[] flags(String fact) {
        return bytes(fact, 2, value -> value instanceof Value.Flag(boolean yes) && yes ? 1 : 0);
    }

    /// Another code is 0, the wanted one is 1, missing is 2.
    byte[] is(String fact, String code) {
        return bytes(fact, 2, value -> value.equals(Value.of(code)) ? 1 : 0);
    }

    /// Numbers, and days as days since 1970.
    int[] numbers(String fact) {
        int[] column = new int[size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = cell(fact, i, NONE, Columns::number);
        }
        return column;
    }

    private static int number(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> Math.toIntExact(number);
            case Value.Day(LocalDate day) -> Math.toIntExact(day.toEpochDay());
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private byte[] bytes(String fact, int missing, ToIntFunction<Value> reading) {
        byte[] column = new byte[size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = (byte) cell(fact, i, missing, reading);
        }
        return column;
    }

    private int cell(String fact, int place, int missing, ToIntFunction<Value> reading) {
        Value value = people.sheets().get(place % people.size()).values().get(fact);
        return value == null ? missing : reading.applyAsInt(value);
    }
}
