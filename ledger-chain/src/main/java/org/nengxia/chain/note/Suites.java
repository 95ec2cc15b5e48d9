package org.nengxia.chain.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// The suites that this Java has: the one built in, what witnesses sign with, and those of other
/// jars on its path.
public final class Suites {

    private static final List<Suite> OF_LEDGERS = ofLedgers();

    private Suites() {}

    private static List<Suite> ofLedgers() {
        var suites = new ArrayList<Suite>(List.of(Ed25519.SUITE));
        ServiceLoader.load(Suite.class).forEach(suites::add);
        return List.copyOf(suites);
    }

    /// The suite of that name that a ledger can sign with, when its jar is on the path.
    public static Optional<Suite> named(String name) {
        return OF_LEDGERS.stream().filter(suite -> suite.name().equals(name)).findFirst();
    }

    /// What a ledger can sign with here.
    public static List<String> names() {
        return OF_LEDGERS.stream().map(Suite::name).toList();
    }

    /// The suite whose type a typed key begins with.
    static Optional<Suite> of(byte[] typed) {
        return begins(typed, Cosignature.SUITE.type())
                ? Optional.of(Cosignature.SUITE)
                : OF_LEDGERS.stream().filter(suite -> begins(typed, suite.type())).findFirst();
    }

    private static boolean begins(byte[] typed, byte[] type) {
        return typed.length > type.length
                && Arrays.equals(typed, 0, type.length, type, 0, type.length);
    }
}
