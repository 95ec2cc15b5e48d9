package org.nengxia.budget;

import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/// One Java file of a Maven module, read into memory.
///
/// @param module folder of the Maven module
/// @param path from the repository root, with forward slashes
/// @param test whether it lies under `src/test`
public record SourceFile(String module, String path, boolean test, String text) {

    URI uri() {
        return URI.create("string:///" + path);
    }

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    boolean describesPackage() {
        return path.endsWith("/package-info.java");
    }

    long lines() {
        return text.lines().count();
    }

    JavaFileObject parsable() {
        return new SimpleJavaFileObject(uri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
