package org.nengxia.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.agreement.engine.DuckEngine;
import org.nengxia.agreement.engine.PostgresEngine;
import org.nengxia.agreement.engine.SparkEngine;
import org.nengxia.agreement.engine.SqlEngine;
import org.nengxia.agreement.law.Law;
import org.nengxia.agreement.law.RandomLaws;
import org.nengxia.agreement.law.ShippedLaws;
import org.nengxia.agreement.people.RandomPeople;
import org.nengxia.policy.people.BoundaryPeople;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.sql.SweepSql;

/// The evaluator, PostgreSQL, DuckDB, Spark and Apache KIE say the same of every person.
class EnginesAgreeTest {

    private static final int MANY = 100_000;
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2004, 2, 29),
                    LocalDate.of(2005, 2, 28),
                    LocalDate.of(2005, 12, 31),
                    LocalDate.of(2020, 2, 29),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2026, 11, 23));

    private static List<SqlEngine> engines = List.of();

    @BeforeAll
    static void theEnginesStart() {
        engines = List.of(PostgresEngine.open(), DuckEngine.open(), SparkEngine.open());
    }

    @AfterAll
    static void theEnginesStop() {
        engines.forEach(SqlEngine::close);
    }

    static Stream<Law> packs() {
        return ShippedLaws.all().stream();
    }

    static Stream<Arguments> packsAndDays() {
        return packs().flatMap(law ->
                DAYS.stream()
                        .filter(day -> !law.on(day).rules().isEmpty())
                        .map(day -> Arguments.of(law, day)));
    }

    @ParameterizedTest
    @MethodSource("packsAndDays")
    void ofEverybodyAtTheEdgeOfAThresholdOfAPack(Law law, LocalDate day) {
        agree(law, BoundaryPeople.of(law.on(day), law.catalogue()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void ofAHundredThousandPeopleUnderAPack(Law law) {
        LocalDate day =
                DAYS.reversed().stream()
                        .filter(each -> !law.on(each).rules().isEmpty())
                        .findFirst()
                        .orElseThrow();
        agree(law, RandomPeople.of(law.on(day), law.catalogue(), MANY, 2026));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 8", "3, 12", "4, 20", "5, 40", "6, 70"})
    void ofManyPeopleUnderARandomPack(long seed, int rules) {
        Law law = RandomLaws.of(seed, rules);
        agree(law, RandomPeople.of(law.on(RandomLaws.DAY), law.catalogue(), 4_000, seed));
    }

    @Test
    void ofEverybodyAtTheEdgeOfAThresholdOfARandomPack() {
        Law law = RandomLaws.of(7, 3);
        agree(law, BoundaryPeople.of(law.on(RandomLaws.DAY), law.catalogue()));
    }

    @Test
    void anEngineThatReadsACellOtherwiseIsFoundOut() {
        Law law = seed();
        Law misread = law.withTables(text -> text.replace("&gt;= ${", "&gt; ${"));
        People people = BoundaryPeople.of(law.on(DAYS.getFirst()), law.catalogue());
        assertThatThrownBy(() -> new Agreement(misread, people).byKie())
                .hasStackTraceContaining("KIE false");
    }

    @Test
    void anEngineWithCutOffsOfTheNextDayIsFoundOut() {
        Law law = seed();
        LocalDate day = DAYS.getFirst();
        People people = BoundaryPeople.of(law.on(day), law.catalogue());
        SweepSql late = SqlEmitter.emit(law.on(day.plusDays(1)));
        for (SqlEngine engine : engines) {
            assertThatThrownBy(() -> new Agreement(law, people).inSql(engine, late))
                    .hasMessageContaining("by masks");
        }
    }

    private static Law seed() {
        return packs().filter(law -> "county-seed".equals(law.pack().id()))
                .findFirst()
                .orElseThrow();
    }

    private static void agree(Law law, People people) {
        Agreement agreement = new Agreement(law, people);
        engines.forEach(agreement::inSql);
        long asked = agreement.byKie();
        assertThat(asked).isPositive();
        System.out.printf(
                "%s on %s: %d rules, %d people, KIE asked %d times, no difference%n",
                law, people.asOf(), law.on(people.asOf()).rules().size(), people.size(), asked);
    }
}
