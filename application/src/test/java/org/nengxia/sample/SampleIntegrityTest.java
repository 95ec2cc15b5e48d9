package org.nengxia.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.kernel.IdNumber;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.sample.write.CadreCells;
import org.nengxia.sample.write.Row;

/// Whether the records of a sample hold together, for several seeds, and for a county with four
/// neighbours.
@ParameterizedClass
@CsvSource({"20030101, 1200", "4, 1200", "31337, 1200", "9, 6100"})
class SampleIntegrityTest {
    private static final Map<String, String> EVIDENCE_DAYS =
            Map.of(
                    "inspection.finding", "found_on",
                    "audit.audit", "reported_on",
                    "report.report", "received_on",
                    "notice.notice", "sent_on",
                    "assessment.appraisal", "held_on",
                    "assessment.ranking", "ranked_on",
                    "conversion.review", "reviewed_on");
    private final int cadres;
    private final Drawn drawn;

    SampleIntegrityTest(long seed, int cadres) {
        this.cadres = cadres;
        this.drawn = Drawn.of(seed, cadres);
    }

    @Test
    void thereAreAsManyLeadingCadresAsOrderedInAboutOneHundredThirtyUnits() {
        assertThat(drawn.all("roster.cadre")).hasSize(cadres);
        assertThat(drawn.all("roster.unit")).hasSize(130 * new SampleOrder(1, cadres).counties());
    }

    @Test
    void everyRecordNumberIsUniqueInItsRegisterAndEveryEvidenceNumberOverAll() {
        for (Register register : DeclaredRegisters.ALL.all()) {
            List<Object> keys =
                    drawn.all(register.id()).stream()
                            .map(row -> row.value(register.key().name(), Object.class))
                            .toList();
            assertThat(keys).describedAs(register.id()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(evidence().values().stream().flatMap(Set::stream).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyReferenceLeadsToARecord() {
        Set<Object> cadres = idNumbers();
        Set<String> units = values("roster.unit", "name");
        Set<String> evidence =
                evidence().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (Register register : DeclaredRegisters.ALL.all()) {
            for (Column column : register.columns()) {
                for (Object value : present(register, column)) {
                    boolean leads =
                            switch (column.kind()) {
                                case Kind.RecordOf(String to) ->
                                        values(to, "number").contains(value);
                                case Kind.UnitOf() -> units.contains(value);
                                case Kind.CadreOf() -> cadres.contains(key((CadreCells) value));
                                case Kind.EvidenceOf() ->
                                        evidence.containsAll((Collection<?>) value);
                                default -> true;
                            };
                    assertThat(leads)
                            .describedAs("%s.%s %s", register.id(), column.name(), value)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void noPostHasTwoHoldersOnOneDay() {
        Map<String, List<Row>> byPost =
                drawn.all("roster.tenure").stream()
                        .collect(Collectors.groupingBy(row -> row.value("post", String.class)));
        byPost.values().forEach(SampleIntegrityTest::apart);
    }

    @Test
    void nobodyHoldsTwoPostsOnOneDay() {
        Map<String, List<Row>> byPerson =
                drawn.all("roster.tenure").stream()
                        .collect(
                                Collectors.groupingBy(row ->
                                        row.value("cadre_id", CadreCells.class).name()
                                                + row.value("cadre_id", CadreCells.class).born()));
        byPerson.values().forEach(SampleIntegrityTest::apart);
    }

    private static void apart(List<Row> tenures) {
        List<Row> ordered =
                tenures.stream()
                        .sorted(Comparator.comparing(row -> row.value("began_on", LocalDate.class)))
                        .toList();
        for (int i = 1; i < ordered.size(); i++) {
            LocalDate ended = ordered.get(i - 1).value("ended_on", LocalDate.class);
            assertThat(ended).isBefore(ordered.get(i).value("began_on", LocalDate.class));
        }
    }

    @Test
    void identityNumbersFitTheirPeople() {
        for (Row row : drawn.all("roster.cadre")) {
            IdNumber id = IdNumber.parse(row.value("id_number", String.class)).orElseThrow();
            assertThat(id.text()).startsWith("9901");
            assertThat(id.checkDigitHolds()).isTrue();
            assertThat(id.birthDay()).contains(row.value("born_on", LocalDate.class));
            boolean odd = (id.text().charAt(16) - '0') % 2 == 1;
            assertThat(odd).isEqualTo(row.value("sex", String.class).equals("M"));
        }
    }

    @Test
    void noTwoPeopleShareNameAndMonthButSomeShareAName() {
        List<String> names =
                drawn.all("roster.cadre").stream()
                        .map(row -> row.value("name", String.class))
                        .toList();
        assertThat(new HashSet<>(names)).hasSizeLessThan(names.size());
        assertThat(names).anyMatch(name -> name.contains("·"));
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(it -> it > 0xFFFF));
        assertThat(idNumbers()).hasSize(2 * names.size());
    }

    @Test
    void nobodyIsHandledBeforeTheDayOfTheEvidence() {
        Map<String, LocalDate> days = new HashMap<>();
        EVIDENCE_DAYS.forEach((register, day) ->
                drawn.numbered(register)
                        .forEach((number, row) ->
                                days.put(number, row.value(day, LocalDate.class))));
        for (Row row : drawn.all("evidence.handling")) {
            for (String source : Drawn.sources(row)) {
                assertThat(days.get(source))
                        .isBeforeOrEqualTo(row.value("decided_on", LocalDate.class))
                        .isAfterOrEqualTo(Drawn.FIRST);
            }
        }
    }

    private Set<Object> idNumbers() {
        Set<Object> keys = new HashSet<>();
        for (Row row : drawn.all("roster.cadre")) {
            keys.add(row.value("id_number", String.class));
            LocalDate born = row.value("born_on", LocalDate.class);
            keys.add(row.value("name", String.class) + java.time.YearMonth.from(born));
        }
        return keys;
    }

    private static Object key(CadreCells cells) {
        String number = cells.idNumber();
        return number == null ? cells.name() + cells.born() : number.toUpperCase(Locale.ROOT);
    }

    private List<Object> present(Register register, Column column) {
        return drawn.all(register.id()).stream()
                .filter(row -> row.values().containsKey(column.name()))
                .map(row -> row.value(column.name(), Object.class))
                .toList();
    }

    private final Map<String, Set<String>> cache = new HashMap<>();

    private Set<String> values(String register, String column) {
        return cache.computeIfAbsent(
                register + "." + column,
                _ ->
                        drawn.all(register).stream()
                                .map(row -> row.value(column, String.class))
                                .collect(Collectors.toSet()));
    }

    private Map<String, Set<String>> evidence() {
        Map<String, Set<String>> numbers = new HashMap<>();
        DeclaredRegisters.ALL.all().stream()
                .filter(register -> !register.afterwards().isEmpty())
                .forEach(register -> numbers.put(register.id(), values(register.id(), "number")));
        return numbers;
    }
}
