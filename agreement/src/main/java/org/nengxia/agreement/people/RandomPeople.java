package org.nengxia.agreement.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.people.FactValues;
import org.nengxia.policy.people.People;

/// People drawn by a seed: of ten facts about one is missing, six lie at a boundary of the law, and
/// the others lie anywhere.
public final class RandomPeople {

    private static final LocalDate FIRST = LocalDate.of(1940, 1, 1);
    private static final int DAYS = 30_000;

    private final Random random;
    private final FactValues values;

    private RandomPeople(long seed, FactValues values) {
        this.random = new Random(seed);
        this.values = values;
    }

    /// So many people, the same for the same seed.
    public static People of(PackOnDay law, FactCatalogue catalogue, int count, long seed) {
        RandomPeople draw = new RandomPeople(seed, FactValues.of(law, catalogue));
        List<Map<String, Value>> known = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            known.add(draw.person(catalogue));
        }
        return People.knownBy(catalogue, law.day(), known);
    }

    private Map<String, Value> person(FactCatalogue catalogue) {
        Map<String, Value> person = new HashMap<>();
        for (FactDefinition fact : catalogue.definitions()) {
            int dice = random.nextInt(10);
            if (dice > 6) {
                person.put(fact.name(), anywhere(fact));
            } else if (dice > 0) {
                List<Value> boundary = values.of(fact.name());
                person.put(fact.name(), boundary.get(random.nextInt(boundary.size())));
            }
        }
        return person;
    }

    private Value anywhere(FactDefinition fact) {
        if (fact.type() == FactType.TEXT || fact.type() == FactType.BOOLEAN) {
            List<Value> known = values.of(fact.name());
            return known.get(random.nextInt(known.size()));
        }
        return switch (fact.type()) {
            case INTEGER -> Value.of(random.nextInt(-2, 200));
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(random.nextLong(-200, 10_000), 2));
            case DATE -> Value.of(FIRST.plusDays(random.nextInt(DAYS)));
            case TEXT, BOOLEAN -> throw new IllegalStateException(fact.name());
        };
    }
}
