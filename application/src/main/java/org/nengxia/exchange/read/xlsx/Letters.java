package org.nengxia.exchange.read.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nengxia.exchange.read.Limits;

/// Gathers the text of one cell, up to one character more than is allowed, and resolves the
/// format's own way to write characters that XML cannot hold, such as `_x000D_`.
final class Letters {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final StringBuilder gathered = new StringBuilder();

    void clear() {
        gathered.setLength(0);
    }

    void add(char[] chars, int start, int length) {
        int room = Limits.CELL_CHARACTERS + 1 - gathered.length();
        gathered.append(chars, start, Math.min(length, Math.max(0, room)));
    }

    String raw() {
        return gathered.toString();
    }

    String text() {
        if (gathered.indexOf("_x") < 0) {
            return gathered.toString();
        }
        return ESCAPED.matcher(gathered)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
