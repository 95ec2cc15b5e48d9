package org.nengxia.rules.example.code;

import java.io.IOException;

/// Hands a text to the machine.
public final class StartsPrograms {

    private StartsPrograms() {}

    static void trespass(String... command) throws IOException {
        Runtime.getRuntime().exec(command);
    }
}
