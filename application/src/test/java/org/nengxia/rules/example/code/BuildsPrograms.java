package org.nengxia.rules.example.code;

import java.io.IOException;

/// Hands a text to the machine by the other way.
public final class BuildsPrograms {

    private BuildsPrograms() {}

    static void trespass(String... command) throws IOException {
        new ProcessBuilder(command).start();
    }
}
