package org.nengxia.studio;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.studio.store.DraftStore;
import org.springframework.stereotype.Component;

/// The end of every act on a draft, in the caller's transaction: its new state, and one entry in
/// the ledger.
@Component
class DraftActs {
    private final DraftStore store;
    private final Ledger ledger;
    private final Clock clock;

    DraftActs(DraftStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// Takes a draft into another state as it was seen, with what else is written then; refuses
    /// when somebody was faster. The entry comes last and binds all that was written.
    DraftOutcome take(Draft draft, DraftState state, Done done, Runnable writing, Actor actor) {
        if (!store.advance(draft.id(), draft.revision(), state, draft.revision())) {
            return DraftOutcome.Refused.of("studio.staleNow", number(draft));
        }
        writing.run();
        return new DraftOutcome.Done(record(draft, done, actor));
    }

    /// Takes a draft into the state of being verified, with what was verified.
    DraftOutcome verified(Draft draft, Verified verified, Done done, Actor actor) {
        return take(
                draft,
                DraftState.VERIFIED,
                done,
                () -> store.verified(draft, verified, actor),
                actor);
    }

    /// What was done, for the ledger: `studio.<act>`, and its details.
    record Done(String act, Map<String, String> details) {}

    /// Records an act on a draft that is already in its new state; answers the draft as it is.
    Draft record(Draft draft, Done done, Actor actor) {
        Map<String, String> details = new LinkedHashMap<>(done.details());
        details.put("pack", draft.pack());
        details.put("revision", Integer.toString(draft.revision()));
        ledger.record(new Act(actor, "studio." + done.act(), number(draft), details));
        return store.find(draft.id()).orElseThrow();
    }

    /// A draft's number as people write it: D-12.
    static String number(Draft draft) {
        return "D-" + draft.id();
    }
}
