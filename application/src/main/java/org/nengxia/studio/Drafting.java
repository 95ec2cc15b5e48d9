package org.nengxia.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.regulation.Regulations;
import org.nengxia.studio.check.Checking;
import org.nengxia.studio.store.Change;
import org.nengxia.studio.store.DraftStore;
import org.nengxia.studio.store.RevisionStore;
import org.nengxia.studio.text.BaseText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Beginning, writing and giving up drafts. Each act is one transaction with one entry in the
/// ledger; whoever saves from a page that is no longer the latest is refused, and nothing is lost.
@Service
public class Drafting {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private final Regulations regulations;
    private final Checking checking;
    private final DraftStore drafts;
    private final RevisionStore revisions;
    private final DraftActs acts;

    Drafting(
            Regulations regulations,
            Checking checking,
            DraftStore drafts,
            RevisionStore revisions,
            DraftActs acts) {
        this.regulations = regulations;
        this.checking = checking;
        this.drafts = drafts;
        this.revisions = revisions;
        this.acts = acts;
    }

    /// Begins a draft with the files of a pack, its id and first day changed, its worked cases
    /// moved by whole years to days on which it will be law. Refuses an unknown base and an id that
    /// is taken or has another form.
    @Transactional
    public DraftOutcome begin(NewDraft wanted, Actor actor) {
        Optional<PackFiles> base = regulations.files(wanted.base());
        Optional<Pack> law = regulations.pack(wanted.base());
        if (base.isEmpty() || law.isEmpty()) {
            return DraftOutcome.Refused.of("studio.unknownBase", wanted.base());
        }
        if (!ID.matcher(wanted.pack()).matches() || wanted.pack().length() > 60) {
            return DraftOutcome.Refused.of("studio.idForm", wanted.pack());
        }
        if (regulations.files(wanted.pack()).isPresent()) {
            return DraftOutcome.Refused.of("regulation.idTaken", wanted.pack());
        }
        Map<String, String> texts =
                BaseText.of(base.get(), law.get().from(), wanted.pack(), wanted.from());
        PackFiles files = PackFiles.of(wanted.pack(), texts);
        long id = drafts.add(wanted, actor);
        revisions.add(id, 1, files, new Change("begin", wanted.base()), actor);
        Map<String, String> details = Map.of("base", wanted.base(), "hash", files.hash());
        Draft draft = drafts.find(id).orElseThrow();
        return new DraftOutcome.Done(
                acts.record(draft, new DraftActs.Done("begin", details), actor));
    }

    /// Saves what a change makes of the present files, as a new revision. Refuses a closed draft,
    /// and a draft that somebody else has saved since revision `seen`.
    DraftOutcome save(Save save, Function<PackFiles, Changed> change) {
        Optional<Draft> found = drafts.find(save.draft());
        if (found.isEmpty()) {
            return DraftOutcome.Refused.of("studio.unknownDraft", "D-" + save.draft());
        }
        return refusedNow(found.get(), save.seen())
                .<DraftOutcome>map(refusal -> new DraftOutcome.Refused(List.of(refusal)))
                .orElseGet(() -> changed(found.get(), save, change));
    }

    /// Why a draft cannot be acted on from a page that showed revision `seen`.
    static Optional<Refusal> refusedNow(Draft draft, int seen) {
        if (!draft.open()) {
            return Optional.of(
                    Refusal.of("studio.closed", "D-" + draft.id(), draft.state().label()));
        }
        return draft.revision() == seen
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                "studio.stale",
                                Integer.toString(seen),
                                Integer.toString(draft.revision())));
    }

    private DraftOutcome changed(Draft draft, Save save, Function<PackFiles, Changed> change) {
        PackFiles before = revisions.files(draft, draft.revision());
        return switch (change.apply(before)) {
            case Changed.Refused(Refusal refusal) -> new DraftOutcome.Refused(List.of(refusal));
            case Changed.To(Map<String, String> texts) -> {
                PackFiles after = PackFiles.of(draft.pack(), texts);
                List<PackFault> brought =
                        save.form() ? checking.newFaults(before, after) : List.of();
                yield brought.isEmpty()
                        ? kept(draft, save, after)
                        : new DraftOutcome.Refused(
                                brought.stream().map(Drafting::refusal).toList());
            }
        };
    }

    static Refusal refusal(PackFault fault) {
        var sentence = fault.sentence();
        return Refusal.of("studio.fault", new Label(sentence.zh(), sentence.en()));
    }

    private DraftOutcome kept(Draft draft, Save save, PackFiles files) {
        int next = draft.revision() + 1;
        if (!drafts.advance(draft.id(), save.seen(), DraftState.DRAFT, next)) {
            return DraftOutcome.Refused.of(
                    "studio.stale", Integer.toString(save.seen()), Integer.toString(next));
        }
        revisions.add(draft.id(), next, files, save.change(), save.actor());
        Draft now = drafts.find(draft.id()).orElseThrow();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("change", save.change().act());
        details.put("detail", save.change().detail());
        details.put("hash", files.hash());
        return new DraftOutcome.Done(
                acts.record(now, new DraftActs.Done("save", details), save.actor()));
    }

    /// Brings an earlier revision back, as a new one.
    @Transactional
    public DraftOutcome restore(long draft, int seen, int revision, Actor actor) {
        Change change = new Change("restore", Integer.toString(revision));
        return save(
                new Save(draft, seen, change, false, actor),
                now -> {
                    PackFiles then = revisions.files(drafts.find(draft).orElseThrow(), revision);
                    return then.names().isEmpty()
                            ? Changed.refused("studio.unknownRevision", Integer.toString(revision))
                            : new Changed.To(Changed.texts(then));
                });
    }

    /// Gives a draft up; its revisions stay readable.
    @Transactional
    public DraftOutcome withdraw(long id, int seen, Actor actor) {
        Optional<Draft> found = drafts.find(id);
        if (found.isEmpty()) {
            return DraftOutcome.Refused.of("studio.unknownDraft", "D-" + id);
        }
        return refusedNow(found.get(), seen)
                .<DraftOutcome>map(refusal -> new DraftOutcome.Refused(List.of(refusal)))
                .orElseGet(() ->
                        acts.take(
                                found.get(),
                                DraftState.WITHDRAWN,
                                new DraftActs.Done("withdraw", Map.of()),
                                () -> {},
                                actor));
    }
}
