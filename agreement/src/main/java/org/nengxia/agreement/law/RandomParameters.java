package org.nengxia.agreement.law;

import java.util.List;
import java.util.Random;

/// Parameters of every kind, with values drawn at random; their names and comparators are fixed, so
/// that cells can name them.
final class RandomParameters {

    private final Random random;

    RandomParameters(Random random) {
        this.random = random;
    }

    String yaml() {
        return "parameters:\n"
                + line("share", "fraction", ">=", 1 + random.nextInt(9) + "/10")
                + line("third", "fraction", ">", "1/3")
                + line("same", "fraction", "=", "2/" + (3 + random.nextInt(4)))
                + line("age", "age", "<=", List.of("50", "52", "55").get(random.nextInt(3)))
                + line("months", "months", ">", Integer.toString(1 + random.nextInt(24)))
                + line("count", "integer", ">=", Integer.toString(random.nextInt(9)))
                + line("under", "integer", "<", Integer.toString(random.nextInt(9)))
                + line("word", "text", "=", List.of("A", "B", "C").get(random.nextInt(3)));
    }

    private static String line(String id, String kind, String comparator, String value) {
        return "  - {id: %s, zh: 数, en: %s, kind: %s, comparator: \"%s\", values: [{from: 2002-04-01, value: %s, citation: \"law:1\"}]}\n"
                .formatted(id, id, kind, comparator, value);
    }
}
