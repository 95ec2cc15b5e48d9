package org.nengxia.exchange.cell;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.note.Change;

/// Takes off what nobody means to write: blanks around, invisible characters, other line ends. What
/// could deceive a reader, such as characters that turn the writing round, is refused.
final class Cleaning {

    private Cleaning() {}

    /// The text without them; empty where nothing is left, nothing where it is refused.
    static @Nullable String clean(String raw, Spot spot) {
        return isPlain(raw) ? raw : cleaned(raw, spot);
    }

    private static boolean isPlain(String raw) {
        int length = raw.length();
        if (length == 0 || isBlank(raw.charAt(0)) || isBlank(raw.charAt(length - 1))) {
            return length == 0;
        }
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            boolean usual = (c >= 0x20 && c < 0x7f) || (c >= 0x3000 && c < 0xd800);
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String cleaned(String raw, Spot spot) {
        StringBuilder kept = new StringBuilder(raw.length());
        boolean lineEnds = false;
        boolean invisible = false;
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r' || point == '\t') {
                lineEnds = true;
                kept.append(
                        point == '\t'
                                ? " "
                                : i < raw.length() && raw.charAt(i) == '\n' ? "" : "\n");
            } else if (isInvisible(point)) {
                invisible = true;
            } else if (isDeceptive(point)) {
                spot.fault("cell.control", raw, String.format("U+%04X", point));
                return null;
            } else {
                kept.appendCodePoint(point);
            }
        }
        return trimmed(raw, kept.toString(), lineEnds, invisible, spot);
    }

    private static String trimmed(
            String raw, String kept, boolean lineEnds, boolean invisible, Spot spot) {
        int from = 0;
        int to = kept.length();
        while (from < to && isBlank(kept.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(kept.charAt(to - 1))) {
            to--;
        }
        String text = kept.substring(from, to);
        if (lineEnds) {
            spot.changed(Change.LINE_ENDS, raw, text);
        }
        if (invisible) {
            spot.changed(Change.INVISIBLE, raw, text);
        }
        if (text.length() < kept.length() && !text.isEmpty()) {
            spot.changed(Change.TRIMMED, raw, text);
        }
        return text;
    }

    /// Full-width digits, letters and signs made half-width, as in codes, days and numbers.
    static String halfWidth(String text, Spot spot) {
        boolean wide = text.chars().anyMatch(c -> (c >= 0xff01 && c <= 0xff5e) || c == 0x3000);
        if (!wide) {
            return text;
        }
        StringBuilder half = new StringBuilder(text.length());
        text.chars()
                .map(c -> c == 0x3000 ? ' ' : c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c)
                .forEach(c -> half.append((char) c));
        spot.changed(Change.FULL_WIDTH, text, half.toString());
        return half.toString();
    }

    /// The text without any blank inside.
    static String closed(String text, Spot spot) {
        if (text.chars().noneMatch(c -> isBlank((char) c))) {
            return text;
        }
        StringBuilder closed = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank((char) c)).forEach(c -> closed.append((char) c));
        spot.changed(Change.BLANKS_INSIDE, text, closed.toString());
        return closed.toString();
    }

    /// A word as words are compared: composed, half-width, without blanks.
    static String comparable(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !isInvisible(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == 0xa0;
    }

    private static boolean isInvisible(int point) {
        return (point >= 0x200b && point <= 0x200f)
                || (point >= 0x2060 && point <= 0x2064)
                || point == 0xfeff
                || point == 0xad;
    }

    private static boolean isDeceptive(int point) {
        return (Character.isISOControl(point) && point != '\n')
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= 0xd800 && point <= 0xdfff)
                || (point & 0xfffe) == 0xfffe;
    }
}
