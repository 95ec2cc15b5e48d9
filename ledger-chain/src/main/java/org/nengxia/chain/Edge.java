package org.nengxia.chain;

/// A [Frontier] that is changed in place, for whoever walks through a whole ledger: appending takes
/// no lists.
final class Edge {
    private final Hashing hashing;
    private final Hash[] subtrees = new Hash[Long.SIZE];
    private int count;
    private long size;

    Edge(Hashing hashing) {
        this.hashing = hashing;
    }

    Hashing hashing() {
        return hashing;
    }

    long size() {
        return size;
    }

    void append(Hash leafHash) {
        var merged = leafHash;
        for (int merges = Long.numberOfTrailingZeros(~size); merges > 0; merges--) {
            merged = hashing.node(subtrees[--count], merged);
        }
        subtrees[count++] = merged;
        size++;
    }

    Hash root() {
        if (count == 0) {
            return hashing.emptyRoot();
        }
        var root = subtrees[count - 1];
        for (int left = count - 2; left >= 0; left--) {
            root = hashing.node(subtrees[left], root);
        }
        return root;
    }
}
