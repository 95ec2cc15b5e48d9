package org.nengxia.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;

/// By what one entry of the catalogue becomes several figures.
enum Dimension {
    YEAR {
        @Override
        List<Variation> within(Period period) {
            return steps(period, 12).stream()
                    .map(year -> {
                        String code = Integer.toString(year.from().getYear());
                        return new Variation(this, code, new Label(code, code), year);
                    })
                    .toList();
        }
    },
    QUARTER {
        @Override
        List<Variation> within(Period period) {
            return steps(period, 3).stream().map(this::quarter).toList();
        }

        private Variation quarter(Period quarter) {
            int year = quarter.from().getYear();
            int number = (quarter.from().getMonthValue() + 2) / 3;
            Label word =
                    new Label(
                            "%d 年第 %d 季度".formatted(year, number),
                            "quarter %d of %d".formatted(number, year));
            return new Variation(this, year + "Q" + number, word, quarter);
        }
    },
    CHANNEL {
        @Override
        List<Variation> within(Period period) {
            return Arrays.stream(Channel.values())
                    .map(each -> new Variation(this, each.code(), each.label(), period))
                    .toList();
        }
    },
    MEASURE {
        @Override
        List<Variation> within(Period period) {
            return Measures.ALL.words().entrySet().stream()
                    .map(each -> new Variation(this, each.getKey(), each.getValue(), period))
                    .toList();
        }
    };

    /// One value of a dimension: the code in ids and SQL, the word for readers, the days it leaves.
    record Variation(Dimension dimension, String code, Label word, Period period) {}

    abstract List<Variation> within(Period period);

    /// The period cut at the calendar's years (12 months) or quarters (3 months).
    private static List<Period> steps(Period period, int months) {
        List<Period> steps = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(period.to())) {
            int past = (from.getMonthValue() - 1) % months;
            LocalDate next = from.withDayOfMonth(1).plusMonths(months - past);
            LocalDate last = next.minusDays(1);
            steps.add(new Period(from, last.isAfter(period.to()) ? period.to() : last));
            from = next;
        }
        return steps;
    }
}
