package org.nengxia.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nengxia.agreement.engine.KieWitness;
import org.nengxia.agreement.engine.SqlEngine;
import org.nengxia.agreement.law.Law;
import org.nengxia.policy.evaluate.Screening;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.inforce.RuleInForce;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SqlEmitter;
import org.nengxia.policy.sql.SweepSql;
import org.nengxia.policy.table.Expression;

/// Puts one law to the same people in every engine and compares person by person.
final class Agreement {

    private final Law law;
    private final PackOnDay onDay;
    private final People people;
    private final List<Masks> expected;

    Agreement(Law law, People people) {
        this.law = law;
        this.people = people;
        this.onDay = law.on(people.asOf());
        Screening screening = Screening.of(onDay);
        this.expected = people.sheets().parallelStream().map(screening::of).toList();
    }

    /// Both queries of an SQL engine say what the evaluator says.
    Agreement inSql(SqlEngine engine) {
        return inSql(engine, SqlEmitter.emit(onDay));
    }

    /// The same for any SQL.
    Agreement inSql(SqlEngine engine, SweepSql sql) {
        engine.admit(people);
        same(engine.masks(sql), engine.getClass().getSimpleName() + " by masks");
        same(engine.columns(sql), engine.getClass().getSimpleName() + " by three-valued columns");
        return this;
    }

    private void same(List<Masks> found, String who) {
        assertThat(found).as(who).hasSameSizeAs(expected);
        for (int person = 0; person < found.size(); person++) {
            if (!found.get(person).equals(expected.get(person))) {
                assertThat(found.get(person))
                        .as("%s on %s", who, people.sheets().get(person))
                        .isEqualTo(expected.get(person));
            }
        }
    }

    /// KIE says what the evaluator says of every rule whose facts are all there; where one is
    /// missing KIE is not asked, and the evaluator says no hit. Answers how often KIE was asked.
    long byKie() {
        ThreadLocal<KieWitness> witnesses =
                ThreadLocal.withInitial(() -> KieWitness.of(onDay, law.tables(), law.catalogue()));
        return IntStream.range(0, people.size())
                .parallel()
                .mapToLong(person -> asked(person, witnesses.get()))
                .sum();
    }

    private long asked(int person, KieWitness witness) {
        FactSheet sheet = people.sheets().get(person);
        Set<String> matches = witness.matches(sheet);
        Masks masks = expected.get(person);
        long asked = 0;
        for (int i = 0; i < onDay.rules().size(); i++) {
            RuleInForce rule = onDay.rules().get(i);
            boolean known = isKnown(rule, sheet);
            boolean kie = matches.contains(rule.id());
            if (known ? masks.isHit(i) != kie || masks.isUndetermined(i) : masks.isHit(i)) {
                throw new AssertionError(
                        "%s: KIE %s, evaluator %s, of %s".formatted(rule.id(), kie, masks, sheet));
            }
            asked += known ? 1 : 0;
        }
        return asked;
    }

    /// The required-facts guard, written apart from the evaluator.
    private static boolean isKnown(RuleInForce rule, FactSheet sheet) {
        return rule.conditions().stream()
                .map(condition -> condition.input().expression())
                .allMatch(expression ->
                        sheet.values().keySet().containsAll(expression.facts())
                                && !(expression instanceof Expression.Ratio ratio
                                        && !isAboveNought(sheet, ratio.denominator())));
    }

    private static boolean isAboveNought(FactSheet sheet, String fact) {
        return sheet.values().get(fact) instanceof Value.Numeric number
                && number.top().signum() > 0;
    }
}
