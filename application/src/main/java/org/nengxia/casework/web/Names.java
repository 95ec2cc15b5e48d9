package org.nengxia.casework.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.People;
import org.nengxia.kernel.Language;

/// Names of the people who take part in cases, by their codes.
public record Names(Map<String, People.Person> people, Language language) {

    /// Keeps its own copy.
    public Names {
        people = Map.copyOf(people);
    }

    /// The names as of a day, in sentences of a language.
    public static Names on(LocalDate day, People people, Language language) {
        return new Names(people.all(day), language);
    }

    /// The name of one; the code where nobody has it any more.
    public String of(String code) {
        return Optional.ofNullable(people.get(code)).map(People.Person::name).orElse(code);
    }

    /// The names of several, in their order.
    public String of(Collection<String> codes) {
        return language.list(codes.stream().map(this::of).toList());
    }
}
