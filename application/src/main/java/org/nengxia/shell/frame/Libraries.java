package org.nengxia.shell.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The browser libraries that the build brings along: where a file of one is, whatever its version.
final class Libraries {
    private static final String FOLDER = "/webjars/";
    private final Map<String, String> found = new ConcurrentHashMap<>();

    /// The address of a library's file; a programming fault when it is not there once.
    String address(String library, String file) {
        return found.computeIfAbsent(library + "/*/" + file, Libraries::find);
    }

    private static String find(String pattern) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/resources" + FOLDER + pattern);
            if (files.length != 1) {
                throw new IllegalStateException(files.length + " browser libraries are " + pattern);
            }
            String path = files[0].getURL().toString();
            return path.substring(path.lastIndexOf(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
