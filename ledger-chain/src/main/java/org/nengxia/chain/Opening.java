package org.nengxia.chain;

/// Salt and payload of one entry: what turns a commitment back into content that anyone can check.
/// Gone once the salt is destroyed.
public final class Opening {

    private final Salt salt;
    private final byte[] payload;

    public Opening(Salt salt, byte[] payload) {
        this.salt = salt;
        this.payload = payload.clone();
    }

    /// The salt that blinds the entry.
    public Salt salt() {
        return salt;
    }

    /// A copy of the entry's canonical bytes.
    public byte[] payload() {
        return payload.clone();
    }

    /// The canonical bytes themselves, only to be read.
    byte[] bytes() {
        return payload;
    }

    /// The leaf that this content must have in the tree.
    public Leaf leaf() {
        return Leaf.commit(salt, payload);
    }
}
