package org.nengxia.shell.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// One line of the access matrix: who may call which address how.
///
/// @param method GET (HEAD with it), POST, or * for all
/// @param path the addresses, as a path pattern
/// @param everyone whether nobody needs to be signed in
/// @param offices the offices that may
public record AccessLine(String method, PathPattern path, boolean everyone, Set<Office> offices) {

    /// Reads a line; an unknown office is a programming fault that stops the start.
    static AccessLine of(List<String> fields) {
        PathPattern path = PathPatternParser.defaultInstance.parse(fields.get(1));
        Set<Office> offices = EnumSet.noneOf(Office.class);
        boolean everyone = false;
        for (String word : fields.subList(2, fields.size())) {
            switch (word.strip()) {
                case "public" -> everyone = true;
                case "any" -> offices.addAll(EnumSet.allOf(Office.class));
                default -> offices.add(office(word.strip()));
            }
        }
        return new AccessLine(fields.getFirst(), path, everyone, offices);
    }

    private static Office office(String code) {
        return Arrays.stream(Office.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("access/matrix.csv names no office: " + code));
    }

    /// Whether the line speaks of this call.
    public boolean covers(String calledMethod, String address) {
        String asked = calledMethod.equals("HEAD") ? "GET" : calledMethod;
        return (method.equals("*") || method.equals(asked))
                && path.matches(PathContainer.parsePath(address));
    }

    /// Whether the line lets in somebody of that office; null is somebody not signed in.
    boolean admits(@Nullable Office office) {
        return everyone || (office != null && offices.contains(office));
    }
}
