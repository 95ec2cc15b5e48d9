package org.nengxia.chain.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.chain.Hash;

/// RFC 6962, sections 2.1, 2.1.1 and 2.1.2, word for word over lists, with the JDK's digest and
/// nothing of the product's: the second opinion on every root and proof.
final class Textbook {

    private Textbook() {}

    /// MTH(D[n]), of leaf hashes.
    static Hash root(List<Hash> d) {
        if (d.isEmpty()) {
            return sha256();
        }
        if (d.size() == 1) {
            return d.getFirst();
        }
        int k = split(d.size());
        return node(root(d.subList(0, k)), root(d.subList(k, d.size())));
    }

    /// PATH(m, D[n]).
    static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        return m < k
                ? with(path(m, d.subList(0, k)), root(d.subList(k, d.size())))
                : with(path(m - k, d.subList(k, d.size())), root(d.subList(0, k)));
    }

    /// PROOF(m, D[n]).
    static List<Hash> proof(int m, List<Hash> d) {
        return m == 0 ? List.of() : subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(root(d));
        }
        int k = split(d.size());
        return m <= k
                ? with(subproof(m, d.subList(0, k), b), root(d.subList(k, d.size())))
                : with(subproof(m - k, d.subList(k, d.size()), false), root(d.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> with(List<Hash> hashes, Hash last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    private static Hash node(Hash left, Hash right) {
        return sha256(new byte[] {1}, left.toBytes(), right.toBytes());
    }

    private static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return Hash.ofBytes(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
