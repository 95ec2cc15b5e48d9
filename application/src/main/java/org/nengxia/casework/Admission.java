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
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.paper.KeptWords;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.casework.sight.RestsOn;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.springframework.stereotype.Component;

/// Whether a request may come before a case at all: the page is up to date, the person still has
/// the office, the day has come, and nobody who must withdraw is let take part.
@Component
class Admission {
    private final People people;
    private final Recusals recusals;
    private final CaseStore store;
    private final RestsOn rests;

    private final KeptWords words;

    Admission(People people, Recusals recusals, CaseStore store, RestsOn rests, KeptWords words) {
        this.rests = rests;
        this.words = words;
        this.people = people;
        this.recusals = recusals;
        this.store = store;
    }

    List<Refusal> refusals(CaseFile file, Request request, Actor by, LocalDate today) {
        if (!people.stillHolds(by)) {
            return List.of(Refusal.of("casework.officeChanged", by.office().label()));
        }
        if (request.on().isAfter(today)) {
            return List.of(Refusal.of("casework.future", request.on(), today));
        }
        People.Everybody everybody = people.on(request.on());
        List<Refusal> refusals =
                new ArrayList<>(recusals.refusals(file, request.event(), everybody));
        switch (request.event()) {
            case CaseEvent.Acted(CaseAct act) -> acted(file, act, by, everybody, refusals);
            case CaseEvent.Joined joined -> {
                Subject subject = file.progress().dossier().subject();
                refusals.addAll(rests.refusals(subject, joined.evidence(), request.on()));
            }
            default -> {}
        }
        refusals.addAll(words.refusals(file, request.event(), by, request.on()));
        return refusals;
    }

    private void acted(
            CaseFile file,
            CaseAct act,
            Actor by,
            People.Everybody everybody,
            List<Refusal> refusals) {
        file.progress()
                .open(act.task())
                .ifPresent(task -> {
                    part(file, task, by, everybody, refusals);
                    act.cast()
                            .flatMap(it -> notTheMembers(everybody.members(task.organ()), it))
                            .ifPresent(refusals::add);
                });
        if (act instanceof CaseAct.Voted voted) {
            inMeeting(file, voted).ifPresent(refusals::add);
        }
    }

    /// A matter of an agenda is voted on in that meeting, which notes its result.
    private Optional<Refusal> inMeeting(CaseFile file, CaseAct.Voted vote) {
        List<String> meetings = store.onAgenda(file.number());
        return meetings.isEmpty() || meetings.contains(vote.ballots().meeting())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("casework.voteInMeeting", file.number(), meetings.getFirst()));
    }

    /// Whoever acts for an office is of the organ whose turn it is, where its members are known,
    /// and need not withdraw from that part; the person concerned acts for himself.
    private void part(
            CaseFile file,
            Node.Task task,
            Actor by,
            People.Everybody everybody,
            List<Refusal> refusals) {
        Organ organ = file.progress().organ(task);
        if (task.form() == Form.RECUSAL_CHECK || organ.office() == Office.PERSON) {
            return;
        }
        List<People.Person> members = everybody.members(task.organ());
        if (!members.isEmpty()
                && members.stream().noneMatch(each -> each.code().equals(by.account()))) {
            refusals.add(
                    Refusal.of(
                            "casework.notOfTheOrgan",
                            new Label(organ.title().zh(), organ.title().en())));
        }
        recusals.mustWithdraw(file, by.account(), organ.office(), everybody)
                .ifPresent(refusals::add);
    }

    Refusal stale(CaseFile file) {
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
    private static Optional<Refusal> notTheMembers(List<People.Person> members, Ballots ballots) {
        Set<String> wrong =
                members.stream()
                        .map(People.Person::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Stream.of(ballots.due(), ballots.recused())
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

    Taker taker(CaseFile file, Actor by, LocalDate day) {
        var progress = file.progress();
        Subject subject = progress.dossier().subject();
        LocalDate since = rests.since(subject, progress.evidence(), progress.dossier().openedOn());
        return people.taker(by, since.isAfter(day) ? day : since, day);
    }
}
