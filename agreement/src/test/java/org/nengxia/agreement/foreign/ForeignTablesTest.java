package org.nengxia.agreement.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nengxia.agreement.engine.KieWitness;
import org.nengxia.agreement.law.Law;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.people.BoundaryPeople;
import org.nengxia.policy.people.People;

/// The decision tables of Apache KIE's own test models: hundreds that nobody wrote for this
/// product. What is within its language is answered as KIE answers it; the rest is refused, and the
/// reasons are known.
class ForeignTablesTest {
    private static final String KNOWN_MODEL = "org/kie/dmn/core/0004-simpletable-U.dmn";

    /// Why tables are refused, and how many; a table may have several reasons.
    private static final Map<String, Integer> REASONS =
            Map.of(
                    "has no condition and would hit everybody",
                    74,
                    "the cell is outside the language; use only -, literals, lists, comparisons,"
                            + " intervals, not(list), date(\"…\") or ${parameter}",
                    50,
                    "a column looks at fact, fact / fact or fact - fact only",
                    30,
                    "the type of a column is none that facts have",
                    13,
                    "text and yes/no facts can be equal or not, never more or less",
                    3,
                    "not(list) may not stand over a fact that can be missing; list the values that"
                            + " count instead",
                    2,
                    "the value does not fit the type of 'f1'",
                    2);

    private static List<ForeignTable> tables = List.of();

    @BeforeAll
    static void allTables() throws IOException {
        URL model =
                Objects.requireNonNull(
                        ForeignTablesTest.class.getClassLoader().getResource(KNOWN_MODEL));
        List<ForeignTable> found = new ArrayList<>();
        try (JarFile models = ((JarURLConnection) model.openConnection()).getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) models.stream()::iterator) {
                if (entry.getName().endsWith(".dmn")) {
                    try (InputStream in = models.getInputStream(entry)) {
                        found.addAll(ForeignTable.in(entry.getName(), in.readAllBytes()));
                    }
                }
            }
        }
        tables = found;
    }

    @Test
    void everyTableWithinTheLanguageMatchesTheRulesThatKieMatches() {
        Map<String, Integer> reasons = new TreeMap<>();
        int within = 0;
        long compared = 0;
        for (ForeignTable table : tables) {
            switch (ForeignLaw.of(table)) {
                case ForeignLaw.Within(var law, _) -> {
                    within++;
                    compared += compared(table, law);
                }
                case ForeignLaw.Outside(var why) ->
                        why.forEach(reason -> reasons.merge(reason, 1, Integer::sum));
            }
        }
        assertThat(tables).hasSize(257);
        assertThat(within).as("tables within the language").isEqualTo(143);
        assertThat(compared).as("people compared").isGreaterThan(7_000);
        assertThat(reasons).isEqualTo(REASONS);
    }

    private static long compared(ForeignTable table, Law law) {
        People people = BoundaryPeople.of(law.on(ForeignLaw.DAY), law.catalogue());
        KieWitness kie = KieWitness.of(law.on(ForeignLaw.DAY), law.tables(), law.catalogue());
        Evaluator evaluator = new Evaluator(law.on(ForeignLaw.DAY));
        long whole = 0;
        for (FactSheet sheet : people.sheets()) {
            if (sheet.values().size() == law.catalogue().definitions().size()) {
                whole++;
                assertThat(hits(evaluator, sheet))
                        .as("%s of %s on %s", table.decision(), table.file(), sheet)
                        .containsExactlyInAnyOrderElementsOf(kie.matches(sheet));
            }
        }
        return whole;
    }

    private static List<String> hits(Evaluator evaluator, FactSheet sheet) {
        return evaluator.outcomes(sheet).entrySet().stream()
                .filter(answer -> answer.getValue() instanceof Outcome.Hit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
