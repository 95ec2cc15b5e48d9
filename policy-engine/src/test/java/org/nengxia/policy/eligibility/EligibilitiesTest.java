package org.nengxia.policy.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;

class EligibilitiesTest {
    private static final Pack LAW =
            SmallPack.over("n").rule(">= ${count}").add("effects.yaml", effects()).pack();
    private static final List<String> MEASURES = List.of("DEMOTION", "REMOVAL");

    private static String effects() {
        String row =
                "  - {id: %s, measure: %s, bars: [%s], length: %d, unit: month, from: effect-date,"
                        + " zh: 行, en: row, citation: \"law:1\", confidence: %s%s}\n";
        return "effects:\n"
                + row.formatted("E1", "DEMOTION", "promotion", 6, "F", "")
                + row.formatted("E2", "DEMOTION", "promotion, rank", 24, "S", ", grounds: [G1]")
                + row.formatted("E3", "REMOVAL", "equal-post", 12, "F", "")
                + row.formatted("E4", "REMOVAL", "promotion", 36, "U", "");
    }

    private static Taken taken(String measure, String decided, String... grounds) {
        return new Taken(
                "evidence.handling",
                measure + decided,
                measure,
                List.of(grounds),
                LocalDate.parse(decided),
                null,
                null,
                Taken.Ends.UNRECORDED);
    }

    private static Map<Bar, Eligible> on(String day, Taken... measures) {
        return Eligibilities.on(LocalDate.parse(day), List.of(measures), EligibilitiesTest::law);
    }

    private static List<Pack> law(LocalDate day) {
        return LAW.inForceOn(day) ? List.of(LAW) : List.of();
    }

    private static @Nullable LocalDate until(@Nullable Eligible answer) {
        return answer instanceof Eligible.BarredUntil barred ? barred.day() : null;
    }

    @ParameterizedTest
    @CsvSource({
        "2005-01-10,2005-07-09",
        "2004-08-31,2005-02-28",
        "2003-08-31,2004-02-29",
        "2005-12-01,2006-05-31"
    })
    void sixMonthsTakeInTheDayOfEffect(String decided, LocalDate last) {
        Taken removed = taken("DEMOTION", decided, "G9");
        assertThat(until(on(last.toString(), removed).get(Bar.PROMOTION))).isEqualTo(last);
        assertThat(on(last.plusDays(1).toString(), removed).get(Bar.PROMOTION))
                .isEqualTo(new Eligible.Open());
    }

    @Test
    void aBarEndsWithTheLatestOfSeveral() {
        var answer = on("2005-03-01", taken("DEMOTION", "2005-02-01", "G1"));
        assertThat(answer.get(Bar.PROMOTION))
                .isInstanceOfSatisfying(
                        Eligible.BarredUntil.class,
                        barred -> {
                            assertThat(barred.day()).isEqualTo("2007-01-31");
                            assertThat(barred.because())
                                    .extracting(each -> each.effect().id())
                                    .containsExactly("E2", "E1");
                        });
        assertThat(answer.get(Bar.WAGE)).isEqualTo(new Eligible.Open());
    }

    @Test
    void whereGroundsAreNotRecordedARowThatDependsOnThemIsOpenToDoubt() {
        var answer = on("2005-03-01", taken("DEMOTION", "2005-02-01"));
        assertThat(answer.get(Bar.RANK)).isInstanceOf(Eligible.Undetermined.class);
        assertThat(answer.get(Bar.PROMOTION))
                .isInstanceOfSatisfying(
                        Eligible.BarredUntil.class,
                        barred -> {
                            assertThat(barred.day()).isEqualTo("2005-07-31");
                            assertThat(barred.doubts()).hasSize(1);
                        });
        assertThat(on("2006-03-01", taken("DEMOTION", "2005-02-01")).get(Bar.PROMOTION))
                .isInstanceOf(Eligible.Undetermined.class);
    }

    @Test
    void aRecalledRowBarsNobody() {
        assertThat(on("2005-03-01", taken("REMOVAL", "2005-02-01")).get(Bar.PROMOTION))
                .isEqualTo(new Eligible.Open());
    }

    @Test
    void theLawIsThatOfTheDayOfTheDecision() {
        assertThat(on("2011-02-01", taken("REMOVAL", "2011-01-31")).get(Bar.EQUAL_POST))
                .isEqualTo(new Eligible.Open());
        assertThat(until(on("2011-02-01", taken("REMOVAL", "2010-12-31")).get(Bar.EQUAL_POST)))
                .isEqualTo("2011-12-30");
    }

    @Test
    void aMeasureCountsFromItsEffectAndSaysWhenItCountsFromTheDecision() {
        LocalDate decided = LocalDate.of(2005, 2, 1);
        LocalDate effective = LocalDate.of(2005, 3, 1);
        Taken later =
                new Taken(
                        "r",
                        "n",
                        "REMOVAL",
                        List.of(),
                        decided,
                        effective,
                        null,
                        Taken.Ends.UNRECORDED);
        assertThat(on("2005-02-28", later).get(Bar.EQUAL_POST)).isEqualTo(new Eligible.Open());
        assertThat(until(on("2005-03-01", later).get(Bar.EQUAL_POST))).isEqualTo("2006-02-28");
        Taken plain = taken("REMOVAL", "2005-02-01");
        assertThat(on("2005-03-01", plain).get(Bar.EQUAL_POST))
                .isInstanceOfSatisfying(
                        Eligible.BarredUntil.class,
                        barred ->
                                assertThat(barred.because())
                                        .allMatch(Running::countedFromDecision));
    }

    @Test
    void oneMoreMeasureNeverOpensABarOrEndsItEarlierAndTheirOrderDoesNotMatter() {
        Random random = new Random(20261123);
        for (int i = 0; i < 3000; i++) {
            List<Taken> measures =
                    Stream.generate(() -> any(random)).limit(random.nextInt(5)).toList();
            LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(1200));
            var before = Eligibilities.on(day, measures, EligibilitiesTest::law);
            List<Taken> more = new ArrayList<>(measures);
            more.add(any(random));
            Collections.shuffle(more, random);
            var after = Eligibilities.on(day, more, EligibilitiesTest::law);
            for (Bar bar : Bar.values()) {
                assertThat(weight(after.get(bar))).isGreaterThanOrEqualTo(weight(before.get(bar)));
            }
            List<Taken> turned = more.reversed();
            assertThat(Eligibilities.on(day, turned, EligibilitiesTest::law)).isEqualTo(after);
        }
    }

    private static Taken any(Random random) {
        LocalDate decided = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(1200));
        return new Taken(
                "evidence.handling",
                "N" + random.nextInt(1_000_000),
                MEASURES.get(random.nextInt(2)),
                random.nextBoolean() ? List.of() : List.of("G" + random.nextInt(2)),
                decided,
                random.nextBoolean() ? null : decided.plusDays(random.nextInt(40)),
                null,
                Taken.Ends.UNRECORDED);
    }

    private static long weight(@Nullable Eligible answer) {
        return switch (Objects.requireNonNull(answer)) {
            case Eligible.Open() -> 0;
            case Eligible.Undetermined _ -> 1;
            case Eligible.BarredUntil barred -> barred.day().toEpochDay();
            case Eligible.BarredWhileOpen _ -> Long.MAX_VALUE;
        };
    }
}
