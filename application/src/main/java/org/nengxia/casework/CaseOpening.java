package org.nengxia.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.Law;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.casework.sight.RestsOn;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Roster;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens cases (立案): from nominations, or by an organ of its own. A nomination only asks people to
/// look; that a case is opened is their act.
@Service
public class CaseOpening {
    private final CaseStore store;
    private final CaseLog log;
    private final Regulations regulations;
    private final Roster roster;
    private final RestsOn rests;
    private final People people;

    CaseOpening(CaseStore store, CaseLog log, Regulations regulations, Known known) {
        this.store = store;
        this.log = log;
        this.regulations = regulations;
        this.roster = known.roster();
        this.rests = known.rests();
        this.people = known.people();
    }

    /// Who and what is known of.
    @Component
    record Known(Roster roster, RestsOn rests, People people) {}

    /// Opens a case. Refuses a pack that is not in force on the day, a measure that no procedure of
    /// it leads to, an office that the person no longer has, a subject that the roster does not
    /// know or about whom a case is open, evidence that is not there, is about somebody else, or
    /// none at all.
    @Transactional
    public CaseOutcome open(Opening opening, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        if (by.office() != Office.ORGANISATION_OFFICER && by.office() != Office.ORGANISATION_HEAD) {
            refusals.add(Refusal.of("casework.departmentOnly", by.office().label()));
        }
        if (!people.stillHolds(by)) {
            refusals.add(Refusal.of("casework.officeChanged", by.office().label()));
        }
        Optional<Pack> pack = pack(opening, refusals);
        Optional<Procedure> procedure = pack.flatMap(it -> procedure(it, opening, refusals));
        LocalDate since = rests.since(opening.subject(), opening.evidence(), opening.on());
        if (people.taker(by, since, opening.on()).is(opening.subject())) {
            return CaseOutcome.Refused.of("casework.ownCase");
        }
        subject(opening.subject(), by, refusals);
        evidence(opening, refusals);
        if (opening.reason().isBlank()) {
            refusals.add(Refusal.of("casework.reasonMissing"));
        }
        if (opening.reason().length() > 2_000) {
            refusals.add(Refusal.of("casework.reasonLong", opening.reason().length()));
        }
        return refusals.isEmpty()
                ? opened(opening, pack.orElseThrow(), procedure.orElseThrow(), by)
                : new CaseOutcome.Refused(refusals);
    }

    private CaseOutcome opened(Opening opening, Pack pack, Procedure procedure, Actor by) {
        regulations.keep(pack);
        Dossier dossier =
                new Dossier(
                        log.caseNumber(opening.on()),
                        opening.subject(),
                        procedure.id(),
                        List.copyOf(grounds(opening)),
                        opening.evidence(),
                        opening.reason(),
                        opening.on(),
                        PostsHeld.UNKNOWN);
        CaseFile file = CaseFile.opened(dossier, new Law(pack));
        log.opened(file, opening, by);
        return new CaseOutcome.Done(file);
    }

    private static Set<String> grounds(Opening opening) {
        Set<String> grounds = new LinkedHashSet<>();
        opening.nominations().forEach(each -> grounds.add(each.ground()));
        grounds.addAll(opening.grounds());
        return grounds;
    }

    private Optional<Pack> pack(Opening opening, List<Refusal> refusals) {
        LocalDate today = log.today();
        if (opening.on().isAfter(today)) {
            refusals.add(Refusal.of("casework.future", opening.on(), today));
        }
        Optional<Pack> known = regulations.pack(opening.pack());
        Optional<Pack> pack = known.filter(each -> each.inForceOn(opening.on()));
        if (pack.isEmpty()) {
            refusals.add(
                    Refusal.of(
                            "casework.pack",
                            known.<Object>map(CaseOpening::title).orElse(opening.pack()),
                            opening.on()));
        }
        return pack;
    }

    private static Optional<Procedure> procedure(
            Pack pack, Opening opening, List<Refusal> refusals) {
        Set<String> grounds = grounds(opening);
        refusals.addAll(new Law(pack).unknown(grounds));
        var subject =
                opening.subject() instanceof Subject.OfTeam
                        ? Procedure.Subject.TEAM
                        : Procedure.Subject.CADRE;
        Optional<Procedure> procedure =
                pack.provisions()
                        .procedures()
                        .leadingTo(opening.measure(), grounds)
                        .filter(each -> each.subject() == subject);
        if (procedure.isEmpty()) {
            refusals.add(
                    Refusal.of(
                            "casework.noProcedure",
                            new Law(pack).title(opening.measure()),
                            title(pack)));
        }
        return procedure;
    }

    private static Label title(Pack pack) {
        return new Label(pack.title().zh(), pack.title().en());
    }

    private void subject(Subject subject, Actor by, List<Refusal> refusals) {
        boolean known =
                switch (subject) {
                    case Subject.OfCadre(long id) -> roster.cadre(id).isPresent();
                    case Subject.OfTeam(String number) -> roster.team(number).isPresent();
                };
        if (!known) {
            refusals.add(Refusal.of("casework.subject"));
        }
        store.openAbout(subject).map(number -> taken(number, by)).ifPresent(refusals::add);
    }

    /// Who is recused from the case that is open learns no more of it than that.
    private Refusal taken(String number, Actor by) {
        boolean recused =
                store.find(number)
                        .filter(file -> file.standing().recused(by.account()))
                        .isPresent();
        return recused
                ? Refusal.of("casework.recusedFromSubject")
                : Refusal.of("casework.openAlready", number);
    }

    private void evidence(Opening opening, List<Refusal> refusals) {
        if (opening.evidence().isEmpty()) {
            refusals.add(Refusal.of("casework.noEvidence"));
        }
        refusals.addAll(rests.refusals(opening.subject(), opening.evidence(), opening.on()));
    }
}
