package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.procedure.Outcome;

/// The decision that stands in a case; none while none was issued, or once it was annulled.
///
/// @param measure as decided, or as changed by review or appeal
/// @param newPost number of the post that the person takes up
/// @param level the level or rank afterwards that it fixes; empty where it fixes none
/// @param document its number
/// @param corrections the numbers of the decisions that changed it upon review or appeal
/// @param signedBy whoever issued it
/// @param reviewOn the day on which it must be looked at again
/// @param executedOn the day on which it was carried out
/// @param changeTo a lighter measure that review or appeal found, until the decision is corrected
public record Decision(
        String measure,
        Optional<String> newPost,
        Optional<CaseAct.LevelNamed> level,
        String document,
        List<String> corrections,
        Actor signedBy,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        Optional<LocalDate> reviewOn,
        Optional<LocalDate> executedOn,
        Optional<String> changeTo) {

    /// Keeps its own copy.
    public Decision {
        corrections = List.copyOf(corrections);
    }

    /// Its number and those of the decisions that changed it: whatever bears one of them was done
    /// by it.
    public List<String> documents() {
        return Stream.concat(Stream.of(document), corrections.stream()).toList();
    }

    /// The measure that it is to be corrected to, or else its own.
    public String lastMeasure() {
        return changeTo.orElse(measure);
    }

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
            case CaseAct.Corrected corrected -> standing.map(it -> it.corrected(corrected));
            case CaseAct.Executed executed -> standing.map(it -> it.executed(executed, entry.on()));
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
                List.of(),
                entry.by(),
                event.decidedOn(),
                event.decidedOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Decision issued(CaseAct.Proposal proposal, CaseAct.Issued act, Entry entry) {
        return new Decision(
                proposal.measure(),
                proposal.newPost(),
                proposal.level(),
                act.document(),
                List.of(),
                entry.by(),
                entry.on(),
                act.effectiveOn(),
                act.reviewOn(),
                Optional.empty(),
                Optional.empty());
    }

    private Decision toBecome(Optional<String> lighter) {
        return with(reviewOn, executedOn, lighter);
    }

    private Decision reviewedOn(Optional<LocalDate> day) {
        return with(day, executedOn, changeTo);
    }

    private Decision executed(CaseAct.Executed act, LocalDate day) {
        return by(measure, act.newPost().or(() -> newPost), act.level().or(() -> level), List.of())
                .with(reviewOn, Optional.of(day), changeTo);
    }

    private Decision corrected(CaseAct.Corrected act) {
        return by(lastMeasure(), act.newPost(), act.level(), List.of(act.document()))
                .with(reviewOn, executedOn, Optional.empty());
    }

    private Decision by(
            String nowMeasure,
            Optional<String> nowPost,
            Optional<CaseAct.LevelNamed> nowLevel,
            List<String> corrected) {
        return new Decision(
                nowMeasure,
                nowPost,
                nowLevel,
                document,
                Stream.concat(corrections.stream(), corrected.stream()).toList(),
                signedBy,
                decidedOn,
                effectiveOn,
                reviewOn,
                executedOn,
                changeTo);
    }

    private Decision with(
            Optional<LocalDate> nowReviewOn,
            Optional<LocalDate> nowExecutedOn,
            Optional<String> nowChangeTo) {
        return new Decision(
                measure,
                newPost,
                level,
                document,
                corrections,
                signedBy,
                decidedOn,
                effectiveOn,
                nowReviewOn,
                nowExecutedOn,
                nowChangeTo);
    }
}
