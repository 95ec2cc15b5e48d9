package org.nengxia.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Whether a request may come before a case at all: the page is up to date, the person still has
/// the office, the day has come, and nobody who must withdraw is let take part.
@Component
class Admission {
    private final People people;
    private final Recusals recusals;

    Admission(People people, Recusals recusals) {
        this.people = people;
        this.recusals = recusals;
    }

    List<Refusal> refusals(CaseFile file, Request request, Actor by, LocalDate today) {
        if (request.seen() != file.version()) {
            return List.of(stale(file));
        }
        if (!people.stillHolds(by)) {
            return List.of(Refusal.of("casework.officeChanged", by.office().label()));
        }
        if (request.on().isAfter(today)) {
            return List.of(Refusal.of("casework.future", request.on(), today));
        }
        List<Refusal> refusals =
                new ArrayList<>(recusals.refusals(file, request.event(), request.on()));
        if (request.event() instanceof CaseEvent.Acted(CaseAct.Voted voted)) {
            notTheMembers(file, voted, request.on()).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Refusal stale(CaseFile file) {
        List<Entry> entries = file.progress().entries();
        return entries.isEmpty()
                ? Refusal.of("casework.notSeen", file.number())
                : Refusal.of(
                        "casework.stale",
                        file.number(),
                        entries.getLast().by().name(),
                        entries.getLast().on());
    }

    /// Those due and those recused are the members of the organ on the day, where these are known.
    private Optional<Refusal> notTheMembers(CaseFile file, CaseAct.Voted vote, LocalDate on) {
        Set<String> wrong =
                file.progress().open(vote.task()).stream()
                        .flatMap(task -> people.members(task.organ(), on).stream())
                        .map(People.Person::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Stream.of(vote.ballots().due(), vote.ballots().recused())
                .flatMap(List::stream)
                .distinct()
                .filter(each -> !wrong.remove(each))
                .toList()
                .forEach(wrong::add);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("casework.notTheMembers", new Taker.Named(List.copyOf(wrong))));
    }

    List<Refusal> named(List<Refusal> refusals, LocalDate day) {
        return people.named(refusals, day);
    }

    Taker taker(Actor by, LocalDate day) {
        return people.taker(by, day);
    }
}
