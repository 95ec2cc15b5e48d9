package org.nengxia.casework.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.kernel.Language;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;

/// Names of the people who take part in cases, by their codes.
///
/// @param posts those that a case names, where they are asked for
public record Names(Map<String, People.Person> people, Posts posts, Language language) {

    /// Keeps its own copy.
    public Names {
        people = Map.copyOf(people);
    }

    /// The names as of a day, in sentences of a language.
    public static Names on(LocalDate day, People people, Language language) {
        return new Names(people.all(day), new Posts(Map.of(), Map.of()), language);
    }

    /// The same with the posts of a case.
    Names with(Posts ofCase) {
        return new Names(people, ofCase, language);
    }

    /// The name of one; the code where nobody has it any more.
    public String of(String code) {
        return Optional.ofNullable(people.get(code)).map(People.Person::name).orElse(code);
    }

    /// The names of several, in their order.
    public String of(Collection<String> codes) {
        return language.list(codes.stream().map(this::of).toList());
    }

    /// What the posts and tenures that acts of a case name are called.
    ///
    /// @param posts unit and title by the post's number
    /// @param tenures the same by the tenure's
    public record Posts(Map<String, String> posts, Map<String, String> tenures) {

        /// Keeps its own copies.
        public Posts {
            posts = Map.copyOf(posts);
            tenures = Map.copyOf(tenures);
        }

        /// Those of a case, by two queries.
        static Posts of(CaseFile file, Roster roster) {
            Map<String, String> posts =
                    roster
                            .posts(
                                    file.progress().entries().stream()
                                            .flatMap(Posts::named)
                                            .toList())
                            .entrySet()
                            .stream()
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey, each -> each.getValue().inWords()));
            Map<String, String> tenures =
                    file.progress().dossier().subject().cadre().stream()
                            .boxed()
                            .flatMap(id -> roster.tenures(id).stream())
                            .collect(
                                    Collectors.toMap(
                                            Tenure::number, each -> each.post().inWords()));
            return new Posts(posts, tenures);
        }

        private static Stream<String> named(Entry entry) {
            return !(entry.event() instanceof CaseEvent.Acted(CaseAct act))
                    ? Stream.of()
                    : switch (act) {
                        case CaseAct.Proposed it ->
                                it.proposal().flatMap(CaseAct.Proposal::newPost).stream();
                        case CaseAct.Executed it -> it.newPost().stream();
                        case CaseAct.Corrected it -> it.newPost().stream();
                        case CaseAct.Restored it -> it.equalPost().stream();
                        default -> Stream.of();
                    };
        }

        /// A post in words; the number where the roster has it no more; blank for none.
        String post(Optional<String> number) {
            return number.map(it -> posts.getOrDefault(it, it)).orElse("");
        }

        /// Tenures in words.
        List<String> tenures(List<String> numbers) {
            return numbers.stream().map(it -> tenures.getOrDefault(it, it)).toList();
        }
    }
}
