package org.nengxia.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;
import org.nengxia.regulation.Publication;
import org.nengxia.regulation.PublicationOutcome;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From a verified draft to law: a second person, who had no hand in it, publishes it.
@Service
public class Publishing {
    private final Regulations regulations;
    private final Drafts drafts;
    private final DraftActs acts;

    Publishing(Regulations regulations, Drafts drafts, DraftActs acts) {
        this.regulations = regulations;
        this.drafts = drafts;
        this.acts = acts;
    }

    /// Publishes a verified draft: from now on its pack is law of the product by its days. Refuses
    /// who had a hand in it, what is not verified, what another has changed meanwhile, and a pack
    /// that does not follow the one it replaces day upon day.
    @Transactional
    public DraftOutcome publish(long id, int seen, Actor actor) {
        Optional<Draft> found = drafts.find(id);
        if (found.isEmpty()) {
            return DraftOutcome.Refused.of("studio.unknownDraft", "D-" + id);
        }
        Draft draft = found.get();
        Optional<Refusal> refusal = refused(draft, seen, actor);
        return refusal.isPresent()
                ? new DraftOutcome.Refused(List.of(refusal.get()))
                : publish(draft, actor);
    }

    private Optional<Refusal> refused(Draft draft, int seen, Actor actor) {
        Optional<Refusal> now = Drafting.refusedNow(draft, seen);
        if (now.isPresent()) {
            return now;
        }
        if (drafts.wrote(draft, actor.account())) {
            return Optional.of(Refusal.of("studio.secondPerson", actor.name()));
        }
        return draft.state() == DraftState.VERIFIED
                ? Optional.empty()
                : Optional.of(Refusal.of("studio.notVerified", "D-" + draft.id()));
    }

    private DraftOutcome publish(Draft draft, Actor actor) {
        Publication publication =
                new Publication(drafts.files(draft), draft.replaces(), actor.account());
        return switch (regulations.tried(publication)) {
            case PublicationOutcome.Refused(var refusals) -> new DraftOutcome.Refused(refusals);
            case PublicationOutcome.Done(Pack pack) -> publish(draft, publication, pack, actor);
        };
    }

    private DraftOutcome publish(Draft draft, Publication publication, Pack pack, Actor actor) {
        return acts.take(
                draft,
                DraftState.PUBLISHED,
                done(draft, pack),
                () -> published(publication),
                actor);
    }

    private void published(Publication publication) {
        if (regulations.publish(publication) instanceof PublicationOutcome.Refused(var why)) {
            throw new IllegalStateException("refused after it was tried: " + why);
        }
    }

    private static DraftActs.Done done(Draft draft, Pack pack) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("packHash", pack.hash());
        details.put("from", pack.from().toString());
        draft.replaces().ifPresent(replaced -> details.put("replaces", replaced));
        return new DraftActs.Done("publish", details);
    }
}
