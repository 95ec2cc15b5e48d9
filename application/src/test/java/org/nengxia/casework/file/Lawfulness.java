package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.vote.Share;
import org.nengxia.policy.rank.PostFate;

/// Reads the entries of a case as an inspector would, one after the other, and names every breach
/// of the law that they show. It asks nothing of the case itself: what it knows it counts from the
/// entries, the drawing of the procedure and the weights of the measures.
final class Lawfulness {
    private final Pack pack;
    private final Procedure procedure;
    private final Set<String> subjects;
    private final List<String> breaches = new ArrayList<>();
    private final Map<String, Boolean> recused = new HashMap<>();
    private final Set<String> standing = new HashSet<>();
    private Optional<String> proposed = Optional.empty();
    private Optional<String> measure = Optional.empty();
    private Optional<String> lighter = Optional.empty();
    private Optional<String> post = Optional.empty();
    private boolean executed;
    private AppealRead appeal = new AppealRead();
    private boolean owed;
    private boolean suspended;
    private LocalDate last = LocalDate.MIN;
    private LocalDate lastNotBeside = LocalDate.MIN;

    private Lawfulness(Pack pack, Procedure procedure, Set<String> subjects) {
        this.pack = pack;
        this.procedure = procedure;
        this.subjects = subjects;
    }

    /// What the entries show.
    ///
    /// @param measure of the decision that stands at the end
    record Found(List<String> breaches, Optional<String> measure) {}

    /// Reads the entries of a case.
    ///
    /// @param subjects the accounts of the person whom it is about
    static Found in(List<Entry> entries, Pack pack, Procedure procedure, Set<String> subjects) {
        Lawfulness reading = new Lawfulness(pack, procedure, subjects);
        entries.forEach(reading::read);
        return new Found(reading.breaches, reading.measure);
    }

    private void breach(boolean is, String name) {
        if (is) {
            breaches.add(name);
        }
    }

    private void read(Entry entry) {
        Actor by = entry.by();
        LocalDate earliest = ofThePerson(entry.event()) ? lastNotBeside : last;
        breach(entry.on().isBefore(earliest), "day-before-the-last");
        last = entry.on();
        if (!beside(entry.event())) {
            lastNotBeside = last;
        }
        boolean subject = subjects.contains(by.account());
        breach(subject && by.office() != Office.CADRE, "hand-in-own-case");
        breach(!subject && isRecused(by.account()), "recused-took-part");
        breach(suspended && !(entry.event() instanceof CaseEvent.Resumed), "while-suspended");
        switch (entry.event()) {
            case CaseEvent.Acted(CaseAct act) -> acted(act, by, entry.on());
            case CaseEvent.Ruled(var rulings) -> rule(rulings);
            case CaseEvent.TimeUp _ -> breach(!by.equals(Actor.PRODUCT), "clock-by-hand");
            case CaseEvent.SuspendedFor _ -> suspended = true;
            case CaseEvent.Resumed _ -> suspended = false;
            case CaseEvent.HandedOver _, CaseEvent.HandOverRuledOut _ -> owed = false;
            case CaseEvent.WithdrawnFor _ -> {
                breach(measure.isPresent(), "withdrawn-after-decision");
                breach(by.office() != Office.ORGANISATION_HEAD, "withdrawn-by-another");
            }
            case CaseEvent.AppealRouted named ->
                    breaches.addAll(appeal.routed(named, by, measure.isPresent()));
            case CaseEvent.HelpEntrusted _, CaseEvent.ReturnVisited _ ->
                    breach(measure.isEmpty(), "help-without-decision");
            case CaseEvent.Recorded _ -> breach(true, "recorded-as-past");
            case CaseEvent.Joined _ -> breach(standing.contains("verified"), "joined-late");
        }
    }

    private boolean ofThePerson(CaseEvent event) {
        return event instanceof CaseEvent.Acted(CaseAct act)
                && procedure.node(act.task()).orElse(null) instanceof Node.Task task
                && task.form().offices().contains(org.nengxia.policy.procedure.Office.PERSON);
    }

    private boolean beside(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) ->
                    procedure.node(act.task()).orElse(null) instanceof Node.Task task
                            && Set.of(Form.EXECUTE, Form.SELF_CRITICISM).contains(task.form());
            case CaseEvent.Ruled _, CaseEvent.HandedOver _, CaseEvent.AppealRouted _ -> true;
            default -> event instanceof CaseEvent.ReturnVisited;
        };
    }

    private boolean isRecused(String account) {
        return recused.getOrDefault(account, false);
    }

    private void rule(List<CaseAct.Ruling> rulings) {
        rulings.forEach(each -> recused.put(each.account(), each.recused()));
    }

    private void people(List<String> accounts, String what) {
        breach(Set.copyOf(accounts).size() < 2, what + "-alone");
        breach(accounts.stream().anyMatch(each -> !recused.containsKey(each)), what + "-unchecked");
        breach(accounts.stream().anyMatch(this::isRecused), what + "-recused");
    }

    /// Whether somebody acts for an office whose recusal nobody checked.
    private boolean unchecked(CaseAct act, Actor by) {
        boolean forThePerson =
                procedure.node(act.task()).orElse(null) instanceof Node.Task task
                        && task.form()
                                .offices()
                                .contains(org.nengxia.policy.procedure.Office.PERSON);
        return !(act instanceof CaseAct.RecusalsSettled)
                && !forThePerson
                && !recused.containsKey(by.account());
    }

    private void acted(CaseAct act, Actor by, LocalDate on) {
        switch (act) {
            case CaseAct.RecusalsSettled(_, var rulings) -> {
                rule(rulings);
                standing.add("recusals");
            }
            case CaseAct.Verified verified -> verified(verified);
            case CaseAct.Heard heard -> {
                people(heard.hearers(), "heard");
                breach(heard.statement().isBlank(), "hearing-without-a-word");
                standing.add("heard");
            }
            case CaseAct.PointsAnswered answered -> {
                if (answered.outcome() == Outcome.REOPENED) {
                    standing.removeAll(Set.of("verified", "heard", "voted", "approved"));
                }
            }
            case CaseAct.Proposed proposal -> {
                breach(proposal.outcome() == Outcome.PROPOSED && owed, "hand-over-owed");
                proposed = proposal.proposal().map(CaseAct.Proposal::measure);
                post = proposal.proposal().flatMap(CaseAct.Proposal::newPost);
                standing.removeAll(Set.of("voted", "approved"));
            }
            case CaseAct.Voted voted -> voted(voted);
            case CaseAct.Issued issued -> issued(issued, by, on);
            case CaseAct.TalkHeld talk -> talked(talk);
            case CaseAct.Ruled ruled -> ruled(ruled);
            case CaseAct.Corrected corrected -> corrected(corrected);
            case CaseAct.Restored _ -> fell();
            case CaseAct.Noted noted -> noted(noted, by);
            case CaseAct.Executed it -> executed(it);
            case CaseAct.Looked _ -> breach(measure.isEmpty(), "carried-out-undecided");
        }
        breach(unchecked(act, by), "acted-unchecked");
    }

    private void corrected(CaseAct.Corrected act) {
        measure = lighter.or(() -> measure);
        lighter = Optional.empty();
        breach(executed && postless(act.newPost()), "no-post");
        post = act.newPost();
    }

    private void executed(CaseAct.Executed act) {
        breach(measure.isEmpty(), "carried-out-undecided");
        breach(postless(act.newPost().or(() -> post)), "no-post");
        executed = true;
    }

    /// A measure that asks for another post, and none is named.
    private boolean postless(Optional<String> newPost) {
        return newPost.isEmpty()
                && measure.flatMap(pack::mode)
                        .flatMap(Mode::consequence)
                        .filter(it -> it.post() == PostFate.ANOTHER)
                        .isPresent();
    }

    private void fell() {
        measure = Optional.empty();
        lighter = Optional.empty();
        executed = false;
        standing.retainAll(Set.of("recusals"));
    }

    private void verified(CaseAct.Verified act) {
        people(act.investigators(), "verified");
        standing.removeAll(Set.of("verified", "heard", "voted", "approved"));
        if (act.outcome() == Outcome.SUBSTANTIATED || act.outcome() == Outcome.PARTLY) {
            standing.add("verified");
            breach(act.evidence().stream().noneMatch(each -> each.accepted()), "found-on-nothing");
        }
        owed = act.violation() || owed;
    }

    private void talked(CaseAct.TalkHeld talk) {
        breach(talk.talkers().stream().anyMatch(this::isRecused), "talk-recused");
        breach(measure.isEmpty(), "talk-before-decision");
    }

    private void voted(CaseAct.Voted act) {
        Ballots vote = act.ballots();
        rule(act.rulings());
        breach(vote.due().stream().anyMatch(this::isRecused), "voter-recused");
        breach(vote.due().stream().anyMatch(each -> !recused.containsKey(each)), "voter-unchecked");
        long due = Set.copyOf(vote.due()).size();
        long here = due - Set.copyOf(vote.absent()).size();
        long cast = (long) vote.inFavour() + vote.against() + vote.abstained();
        Share quorum =
                ((Node.Task) procedure.node(act.task()).orElseThrow()).present().orElseThrow();
        breach(here * quorum.denominator() < due * quorum.numerator() || due == 0, "no-quorum");
        breach(cast != (vote.sentBack() ? 0 : here), "ballots-miscounted");
        boolean carried = act.outcome() == Outcome.CARRIED;
        breach(carried && 2L * vote.inFavour() <= due, "no-majority");
        if (carried) {
            standing.add("voted");
        }
    }

    private void noted(CaseAct.Noted act, Actor by) {
        switch (((Node.Task) procedure.node(act.task()).orElseThrow()).form()) {
            case APPROVE -> {
                breach(by.office() != Office.DECIDING_MEMBER, "approved-by-another");
                if (act.outcome() == Outcome.APPROVED) {
                    standing.add("approved");
                }
            }
            case ACCEPT_APPEAL -> breach(!appeal.accepted(), "appeal-without-its-organ");
            default -> {}
        }
    }

    private void issued(CaseAct.Issued act, Actor by, LocalDate on) {
        boolean approval = procedure.tasks().stream().anyMatch(each -> each.form() == Form.APPROVE);
        Stream.of("recusals", "verified", "heard", approval ? "approved" : "voted")
                .filter(each -> !standing.contains(each))
                .forEach(each -> breaches.add("decided-without-" + each));
        breach(act.document().isBlank(), "unsigned");
        breach(by.equals(Actor.PRODUCT), "decided-by-the-product");
        breach(proposed.isEmpty(), "nothing-proposed");
        breach(act.effectiveOn().isBefore(on), "effective-before");
        boolean ordered = measure.filter("ORDERED_RESIGNATION"::equals).isPresent();
        breach(measure.isPresent() && !ordered, "decided-twice");
        measure = measure.isPresent() ? Optional.of("REMOVAL") : proposed;
        executed = false;
        standing.remove("voted");
        appeal = new AppealRead();
    }

    private void ruled(CaseAct.Ruled act) {
        breach(measure.isEmpty(), "ruled-on-nothing");
        switch (act.outcome()) {
            case CHANGED -> {
                lighter = act.measure();
                breach(weight(act.measure()) > weight(measure), "heavier");
                if (isOrder(act)) {
                    fell();
                }
            }
            case ANNULLED -> {
                if (isOrder(act)) {
                    fell();
                }
            }
            default -> {}
        }
    }

    private boolean isOrder(CaseAct act) {
        return ((Node.Task) procedure.node(act.task()).orElseThrow()).form() == Form.RE_EXAMINE;
    }

    private int weight(Optional<String> code) {
        return code.flatMap(pack::mode).map(mode -> mode.weight().orElse(99)).orElse(99);
    }
}
