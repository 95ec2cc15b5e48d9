package org.nengxia.chain.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The suites that this Java has: the two built in, and those of other jars on its path.
final class Suites {

    private static final List<Suite> ALL = all();

    private Suites() {}

    private static List<Suite> all() {
        var suites = new ArrayList<Suite>(List.of(Ed25519.SUITE, Cosignature.SUITE));
        ServiceLoader.load(Suite.class).forEach(suites::add);
        return List.copyOf(suites);
    }

    /// The suite whose type a typed key begins with.
    static Optional<Suite> of(byte[] typed) {
        return ALL.stream().filter(suite -> begins(typed, suite.type())).findFirst();
    }

    private static boolean begins(byte[] typed, byte[] type) {
        return typed.length > type.length
                && Arrays.equals(typed, 0, type.length, type, 0, type.length);
    }
}
