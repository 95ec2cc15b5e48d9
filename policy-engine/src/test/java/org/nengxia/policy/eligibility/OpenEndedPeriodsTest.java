package org.nengxia.policy.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.eligibility.Running.Doubt;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;

/// Periods that end with a case, with a term of office, or when several of a kind are added up.
class OpenEndedPeriodsTest {
    private static final Pack LAW =
            SmallPack.over("n").rule(">= ${count}").add("effects.yaml", effects()).pack();

    private static String effects() {
        String end = ", zh: 行, en: row, citation: \"law:1\", confidence: F}\n";
        return "effects:\n"
                + "  - {id: CASE, measure: DEMOTION, bars: [rank], until: case-end, from: effect-date"
                + end
                + "  - {id: TERM, measure: REMOVAL, bars: [merit], until: term-end, length: 5,"
                + " unit: year, from: effect-date"
                + end
                + "  - {id: SUM, measure: REMOVAL, bars: [promotion], length: 18, unit: month,"
                + " together: 48, from: effect-date"
                + end;
    }

    private static Taken taken(String number, String measure, Taken.Ends ends) {
        LocalDate day = LocalDate.of(2005, 3, 1);
        return new Taken("r", number, measure, List.of(), day, day, null, ends);
    }

    private static Taken.Ends concluded(@Nullable String day) {
        return new Taken.Ends(day == null ? null : LocalDate.parse(day), null, null);
    }

    private static Taken removed(String number, @Nullable Integer months) {
        return taken(number, "REMOVAL", new Taken.Ends(null, null, months));
    }

    private static Map<Bar, Eligible> on(String day, Taken... measures) {
        return Eligibilities.on(LocalDate.parse(day), List.of(measures), _ -> List.of(LAW));
    }

    private static String told(@Nullable Eligible answer) {
        return switch (answer) {
            case Eligible.BarredUntil(LocalDate day, _, var doubts) ->
                    day + (doubts.isEmpty() ? "" : " or longer");
            case Eligible.BarredWhileOpen _ -> "while open";
            case Eligible.Undetermined(var doubts) ->
                    doubts.getFirst().doubt().map(Doubt::name).orElse("");
            case Eligible.Open() -> "open";
            case null -> "no answer";
        };
    }

    @Test
    void aCaseBarsUntilItEndsAndNobodyNamesTheDay() {
        Taken open = taken("C", "DEMOTION", concluded(null));
        assertThat(told(on("2005-03-01", open).get(Bar.RANK))).isEqualTo("while open");
        assertThat(told(on("2015-03-01", open).get(Bar.RANK))).isEqualTo("while open");
        assertThat(told(on("2005-02-28", open).get(Bar.RANK))).isEqualTo("open");
    }

    @Test
    void aCaseThatWasConcludedBarsUpToTheDayBefore() {
        Taken closed = taken("C", "DEMOTION", concluded("2005-06-10"));
        assertThat(told(on("2005-06-09", closed).get(Bar.RANK))).isEqualTo("2005-06-09");
        assertThat(told(on("2005-06-10", closed).get(Bar.RANK))).isEqualTo("open");
    }

    @Test
    void anOpenCaseStandsBeforeEveryPeriodThatEndsOnADay() {
        Taken closed = taken("A", "DEMOTION", concluded("2006-06-10"));
        Taken open = taken("B", "DEMOTION", concluded(null));
        assertThat(on("2005-04-01", closed, open).get(Bar.RANK))
                .isInstanceOfSatisfying(
                        Eligible.BarredWhileOpen.class,
                        answer ->
                                assertThat(answer.because())
                                        .extracting(each -> each.taken().number())
                                        .containsExactly("B", "A"));
    }

    @Test
    void aTermOfOfficeBarsToItsLastDayAndWithoutOneOnRecordIsUndetermined() {
        LocalDate end = LocalDate.of(2006, 12, 31);
        Taken known = taken("H", "REMOVAL", new Taken.Ends(null, end, null));
        assertThat(told(on("2006-12-31", known).get(Bar.MERIT))).isEqualTo("2006-12-31");
        assertThat(told(on("2007-01-01", known).get(Bar.MERIT))).isEqualTo("open");
        Taken unknown = removed("H", null);
        assertThat(told(on("2007-01-01", unknown).get(Bar.MERIT))).isEqualTo("TERM");
        assertThat(told(on("2010-02-28", unknown).get(Bar.MERIT))).isEqualTo("TERM");
        assertThat(told(on("2010-03-01", unknown).get(Bar.MERIT))).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-08-31,2006-08-31 or longer",
        "2006-09-01,TOGETHER",
        "2008-02-29,TOGETHER",
        "2008-03-01,open"
    })
    void twoOfAKindTakenTogetherMayHaveBeenAddedUp(String day, String answer) {
        assertThat(told(on(day, removed("1", null), removed("2", null)).get(Bar.PROMOTION)))
                .isEqualTo(answer);
        assertThat(told(on("2006-08-31", removed("1", null)).get(Bar.PROMOTION)))
                .isEqualTo("2006-08-31");
    }

    @ParameterizedTest
    @CsvSource({"30,2007-08-31", "36,2008-02-29", "60,2009-02-28", "6,2006-08-31"})
    void whatTheOrganFixedHoldsUpToTheMostOfTheLaw(int months, String last) {
        assertThat(told(on(last, removed("1", months), removed("2", months)).get(Bar.PROMOTION)))
                .isEqualTo(last);
    }

    @Test
    void threeOfAKindTogetherAreNeverMoreThanTheMostOfTheLaw() {
        Taken[] three = {removed("1", null), removed("2", null), removed("3", null)};
        assertThat(told(on("2009-02-28", three).get(Bar.PROMOTION))).isEqualTo("TOGETHER");
        assertThat(told(on("2009-03-01", three).get(Bar.PROMOTION))).isEqualTo("open");
    }
}
