package org.nengxia.studio;

import java.util.List;
import java.util.Optional;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.studio.store.DraftStore;
import org.nengxia.studio.store.RevisionStore;
import org.springframework.stereotype.Service;

/// Drafts for reading: which there are, their files in any revision, what was verified.
@Service
public class Drafts {
    private final DraftStore drafts;
    private final RevisionStore revisions;

    Drafts(DraftStore drafts, RevisionStore revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /// All drafts, those under work first, then the latest saved first.
    public List<Draft> all() {
        return drafts.all();
    }

    /// The draft with a number.
    public Optional<Draft> find(long id) {
        return drafts.find(id);
    }

    /// The files of a draft as they are now.
    public PackFiles files(Draft draft) {
        return revisions.files(draft, draft.revision());
    }

    /// All revisions of a draft, the latest first.
    public List<Revision> revisions(Draft draft) {
        return revisions.of(draft.id());
    }

    /// That the present revision passed every check; empty when it did not, or was not checked.
    public Optional<Verified> verified(Draft draft) {
        return drafts.verification(draft);
    }

    /// Whether somebody had a hand in a draft, and so may not be the second person.
    public boolean wrote(Draft draft, String account) {
        return revisions(draft).stream().anyMatch(each -> each.account().equals(account));
    }
}
