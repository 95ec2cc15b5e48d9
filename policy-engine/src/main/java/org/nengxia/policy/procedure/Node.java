package org.nengxia.policy.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.procedure.vote.Share;

/// A place in a procedure.
public sealed interface Node {

    /// The id in the file; past cases point to it.
    String id();

    /// What it is called.
    Label title();

    /// Where a case begins.
    record Start(String id, Label title) implements Node {}

    /// An act that people take. `persons` is how many at least take part; `quorum` which share of
    /// the members must be present at a vote and `majority` how many of those due must be in
    /// favour; `papers` are the codes of what must lie before them.
    record Task(
            String id,
            Label title,
            Form form,
            String organ,
            int persons,
            @Nullable Share quorum,
            @Nullable Majority majority,
            List<String> papers,
            List<Citation> citations,
            boolean reconstructed)
            implements Node {
        /// Keeps its own copies.
        public Task {
            papers = List.copyOf(papers);
            citations = List.copyOf(citations);
        }

        /// The share of members that must be present, where the act is a vote.
        public Optional<Share> present() {
            return Optional.ofNullable(quorum);
        }

        /// How many must be in favour for the vote to carry; more than half of those due where the
        /// drawing says nothing else.
        public Majority carriedBy() {
            return majority == null ? Majority.USUAL : majority;
        }
    }

    /// Where ways part by the outcome of the act before, or come together.
    record Gateway(String id, Label title) implements Node {}

    /// A wait until a clock has run out.
    record Wait(String id, Label title, Clock clock) implements Node {}

    /// A clock at a task. When it runs out an interrupting one leads on without the act; any other
    /// only shows that the act is overdue.
    record Boundary(String id, Label title, String task, Clock clock, boolean interrupting)
            implements Node {}

    /// Where a case ends.
    record End(String id, Label title, EndKind kind) implements Node {}
}
