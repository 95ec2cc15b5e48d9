package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Outcome;

/// The decision that stands in a case; none while none was issued, or once it was annulled.
///
/// @param measure as decided, or as changed by review or appeal
/// @param newPost number of the post that the person takes up
/// @param level the level or rank afterwards that it fixes; empty where it fixes none
/// @param document its number
/// @param signedBy whoever issued it
/// @param reviewOn the day on which it must be looked at again
/// @param changeTo a lighter measure that review or appeal found, until the decision is corrected
public record Decision(
        String measure,
        Optional<String> newPost,
        Optional<CaseAct.LevelNamed> level,
        String document,
        Actor signedBy,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> reviewOn,
        Optional<String> changeTo) {

    /// Whoever is ordered to resign and does not apply is removed (免职): the one decision that is
    /// issued upon another that stands.
    private static final CaseAct.Proposal REMOVAL =
            new CaseAct.Proposal("REMOVAL", Optional.empty(), Optional.empty());

    static Optional<Decision> of(List<Entry> entries) {
        Optional<Decision> standing = Optional.empty();
        Optional<CaseAct.Proposal> proposal = Optional.empty();
        for (Entry entry : entries) {
            if (entry.event() instanceof CaseEvent.Recorded recorded) {
                standing = Optional.of(recorded(recorded, entry));
            }
            if (entry.event() instanceof CaseEvent.Acted(CaseAct act)) {
                if (act instanceof CaseAct.Proposed proposed) {
                    proposal = proposed.proposal();
                }
                standing = after(standing, proposal, act, entry);
            }
        }
        return standing;
    }

    private static Optional<Decision> after(
            Optional<Decision> standing,
            Optional<CaseAct.Proposal> proposal,
            CaseAct act,
            Entry entry) {
        return switch (act) {
            case CaseAct.Issued issued ->
                    standing.isPresent()
                            ? Optional.of(issued(REMOVAL, issued, entry))
                            : proposal.map(it -> issued(it, issued, entry));
            case CaseAct.Ruled ruled when ruled.outcome() == Outcome.CHANGED ->
                    standing.map(it -> it.toBecome(ruled.measure()));
            case CaseAct.Looked looked when looked.outcome() == Outcome.EXTENDED ->
                    standing.map(it -> it.reviewedOn(looked.reviewOn()));
            case CaseAct.Corrected corrected -> standing.map(it -> it.corrected(corrected.level()));
            case CaseAct.Executed executed when executed.level().isPresent() ->
                    standing.map(it -> it.with(executed.level()));
            case CaseAct.Restored _ -> Optional.empty();
            default -> standing;
        };
    }

    private static Decision recorded(CaseEvent.Recorded event, Entry entry) {
        return new Decision(
                event.measure(),
                Optional.empty(),
                Optional.empty(),
                event.document(),
                entry.by(),
                event.decidedOn(),
                event.decidedOn(),
                Optional.empty(),
                Optional.empty());
    }

    private static Decision issued(CaseAct.Proposal proposal, CaseAct.Issued act, Entry entry) {
        return new Decision(
                proposal.measure(),
                proposal.newPost(),
                proposal.level(),
                act.document(),
                entry.by(),
                entry.on(),
                act.effectiveOn(),
                act.reviewOn(),
                Optional.empty());
    }

    private Decision toBecome(Optional<String> lighter) {
        return with(measure, reviewOn, lighter);
    }

    private Decision reviewedOn(Optional<LocalDate> day) {
        return with(measure, day, changeTo);
    }

    private Decision corrected(Optional<CaseAct.LevelNamed> nowLevel) {
        return with(changeTo.orElse(measure), reviewOn, Optional.empty()).with(nowLevel);
    }

    private Decision with(Optional<CaseAct.LevelNamed> nowLevel) {
        return new Decision(
                measure,
                newPost,
                nowLevel,
                document,
                signedBy,
                decidedOn,
                effectiveOn,
                reviewOn,
                changeTo);
    }

    private Decision with(
            String nowMeasure, Optional<LocalDate> nowReviewOn, Optional<String> nowChangeTo) {
        return new Decision(
                nowMeasure,
                newPost,
                level,
                document,
                signedBy,
                decidedOn,
                effectiveOn,
                nowReviewOn,
                nowChangeTo);
    }
}
