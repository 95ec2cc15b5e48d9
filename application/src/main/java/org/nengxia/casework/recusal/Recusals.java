package org.nengxia.casework.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Role;
import org.nengxia.policy.recusal.Tie;
import org.springframework.stereotype.Service;

/// Says of people who must withdraw from a case, and refuses that one who must be let take part.
@Service
public class Recusals {
    /// What no register can say of anybody: each declares it himself.
    private static final Set<Relation> DECLARED_BY_EACH =
            Set.of(Relation.COMPLAINANT, Relation.WITNESS);

    private static final Set<Relation> OF_NOBODY_IN_THE_ROSTER =
            Set.of(
                    Relation.KINSHIP,
                    Relation.OWN_UNIT,
                    Relation.FORMER_SUPERIOR,
                    Relation.COMPLAINANT,
                    Relation.WITNESS);
    private final People people;
    private final Subjects subjects;

    Recusals(People people, Subjects subjects) {
        this.people = people;
        this.subjects = subjects;
    }

    /// What the rules say of a person.
    ///
    /// @param ties those that are known or declared
    public record Said(People.Person person, Role role, List<Tie> ties, Judged judged) {}

    /// What the rules of a case's pack say of each of these people as of a day, in the part that
    /// the office has; who is no cadre of the roster has ties that nobody knows until they are
    /// declared, and whether somebody complained or bore witness only he can say.
    public Map<String, Said> of(CaseFile file, Collection<String> codes, LocalDate day) {
        return said(new Asked(file, day, Optional.empty()), people.on(day), codes, Map.of());
    }

    /// The same of people who would help (帮教) the person after the decision.
    public Map<String, Said> ofHelpers(CaseFile file, Collection<String> codes, LocalDate day) {
        var asked = new Asked(file, day, Optional.of(Role.HELPER));
        return said(asked, people.on(day), codes, Map.of());
    }

    /// The same of the members of an organ who are to vote in several cases, by their numbers, by
    /// as many queries as for one.
    public Map<String, Map<String, Said>> voters(
            Collection<CaseFile> files, Collection<String> codes, LocalDate day) {
        Known known = known(files, codes, people.on(day));
        Map<String, Map<String, Said>> said = new LinkedHashMap<>();
        for (CaseFile file : files) {
            var asked = new Asked(file, day, Optional.of(Role.VOTER));
            said.put(file.number(), said(asked, known, codes, Map.of()));
        }
        return said;
    }

    /// Why somebody may not take a part in a case now, whatever was settled before: by what the
    /// registers know today and he declared, he must withdraw from it.
    public Optional<Refusal> mustWithdraw(
            CaseFile file, String code, Office office, People.Everybody everybody) {
        Map<String, CaseAct.Ruling> settled = file.standing().rulings();
        var asked = new Asked(file, everybody.day(), Optional.of(Parts.of(office)));
        return Optional.ofNullable(said(asked, everybody, List.of(code), settled).get(code))
                .filter(said -> said.judged() instanceof Judged.Barred)
                .flatMap(said -> refusal(new CaseAct.Ruling(code, List.of(), false, ""), said));
    }

    /// Why rulings cannot stand: somebody must withdraw and was not made to, what is unknown of him
    /// was not declared, or there is no such person. Empty for an event without rulings.
    public List<Refusal> refusals(CaseFile file, CaseEvent event, People.Everybody everybody) {
        Map<String, CaseAct.Ruling> rulings = new LinkedHashMap<>();
        rulings(event).forEach(each -> rulings.put(each.account(), each));
        var asked = new Asked(file, everybody.day(), Parts.of(event));
        Map<String, Said> said = said(asked, everybody, rulings.keySet(), rulings);
        List<Refusal> refusals = new ArrayList<>();
        rulings.forEach((code, ruling) -> {
            Said each = said.get(code);
            if (each == null) {
                refusals.add(Refusal.of("casework.unknownPerson", code));
            } else {
                refusal(ruling, each).ifPresent(refusals::add);
            }
        });
        return refusals;
    }

    private static Stream<CaseAct.Ruling> rulings(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Ruled(var rulings) -> rulings.stream();
            case CaseEvent.HelpEntrusted named -> Stream.of(named.helper());
            case CaseEvent.Acted(CaseAct act) -> act.rulings().stream();
            default -> Stream.of();
        };
    }

    private static Optional<Refusal> refusal(CaseAct.Ruling ruling, Said said) {
        if (ruling.recused()) {
            return Optional.empty();
        }
        String name = said.person().name();
        return switch (said.judged()) {
            case Judged.Free _ -> Optional.empty();
            case Judged.Barred(var because) ->
                    Optional.of(Refusal.of("casework.mustWithdraw", name, titles(because)));
            case Judged.Undetermined(var missing) ->
                    ruling.reason().isBlank()
                            ? Optional.of(
                                    Refusal.of("casework.undeclared", name, relations(missing)))
                            : Optional.empty();
        };
    }

    private static Label titles(List<RecusalRule> rules) {
        return new Label(
                String.join("；", rules.stream().map(each -> each.title().zh()).toList()),
                String.join("; ", rules.stream().map(each -> each.title().en()).toList()));
    }

    private static Label relations(List<Relation> missing) {
        return Label.list(
                missing.stream()
                        .map(each -> new Label(each.title().zh(), each.title().en()))
                        .toList());
    }

    /// In which case, as of which day, and for which part where it does not follow from the office.
    private record Asked(CaseFile file, LocalDate day, Optional<Role> role) {}

    private Map<String, Said> said(
            Asked asked,
            People.Everybody everybody,
            Collection<String> codes,
            Map<String, CaseAct.Ruling> rulings) {
        return said(asked, known(List.of(asked.file()), codes, everybody), codes, rulings);
    }

    private static Map<String, Said> said(
            Asked asked,
            Known known,
            Collection<String> codes,
            Map<String, CaseAct.Ruling> rulings) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (String code : codes) {
            People.Person person = known.people().get(code);
            if (person != null) {
                said.put(code, said(asked, person, known, Optional.ofNullable(rulings.get(code))));
            }
        }
        return said;
    }

    /// Everybody who may take part on a day, and what ties people to the subjects of cases.
    private record Known(Map<String, People.Person> people, Subjects.Tied ties) {}

    private Known known(
            Collection<CaseFile> files, Collection<String> codes, People.Everybody everybody) {
        Map<String, People.Person> all = everybody.people();
        List<Long> cadres = codes.stream().flatMap(code -> cadre(all, code)).toList();
        return new Known(all, subjects.tied(cadres, files, everybody.day()));
    }

    private static Stream<Long> cadre(Map<String, People.Person> all, String code) {
        People.Person person = all.get(code);
        return person == null ? Stream.of() : person.cadre().stream().boxed();
    }

    private static Said said(
            Asked asked, People.Person person, Known known, Optional<CaseAct.Ruling> ruling) {
        long cadre = person.cadre().orElse(-1);
        List<Tie> held = new ArrayList<>(known.ties().ties(asked.file(), cadre));
        ruling.map(CaseAct.Ruling::relations).orElse(List.of()).stream()
                .flatMap(key -> Relation.of(key).stream())
                .map(each -> Tie.of(each, DECLARED))
                .forEach(held::add);
        Set<Relation> unknown =
                person.cadre().isPresent()
                        ? both(known.ties().unknown(asked.file(), cadre), DECLARED_BY_EACH)
                        : OF_NOBODY_IN_THE_ROSTER;
        Role role = asked.role().orElseGet(() -> Parts.of(person));
        Judged judged =
                asked.file()
                        .progress()
                        .law()
                        .pack()
                        .provisions()
                        .recusals()
                        .judge(role, held, unknown, asked.day());
        return new Said(person, role, List.copyOf(held), judged);
    }

    private static Set<Relation> both(Set<Relation> some, Set<Relation> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static final org.nengxia.policy.Label DECLARED =
            new org.nengxia.policy.Label("本人申报或者已查明", "declared or found");
}
