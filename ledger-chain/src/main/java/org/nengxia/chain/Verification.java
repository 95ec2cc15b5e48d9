package org.nengxia.chain;

/// What checking a ledger against its head shows.
public sealed interface Verification {

    /// Every entry is the one that was recorded, in its place.
    ///
    /// @param head size and root that were confirmed
    /// @param opened how many entries were checked with their content; of the others only the
    ///   commitment is known (content deleted or not shown)
    record Intact(TreeHead head, long opened) implements Verification {}

    /// Something was edited, removed or inserted.
    ///
    /// @param index the first entry that is wrong, counted from 0
    /// @param last the last entry the finding may concern: equal to `index` when the entry is known
    ///   exactly, later when only a root over a stretch of entries contradicts
    /// @param reason how the contradiction shows
    record Broken(long index, long last, Reason reason) implements Verification {

        static Broken at(long index, Reason reason) {
            return new Broken(index, index, reason);
        }
    }

    /// How a changed ledger betrays itself.
    enum Reason {
        /// The entry is absent, or another stands in its place in the order.
        MISSING,
        /// There is a second entry of that number, or one beyond the recorded size.
        INSERTED,
        /// Salt and payload do not give the recorded leaf hash: the content was edited.
        CONTENT_DIFFERS,
        /// The entries up to here do not give the running root recorded with this one.
        RUNNING_ROOT_DIFFERS,
        /// The entries give another root than the head that was noted.
        ROOT_DIFFERS
    }
}
