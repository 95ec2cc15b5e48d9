package org.nengxia.rules.example.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/// Lets bytes choose which objects are made.
public final class ReadsObjects {

    private ReadsObjects() {}

    static Object trespass(InputStream bytes) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(bytes).readObject();
    }
}
