package org.nengxia.exchange.note;

/// A value from a file as a sentence quotes it: short, and with nothing in it that a screen obeys.
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(point -> append(shown, point));
        return value.codePointCount(0, value.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        int type = Character.getType(point);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            shown.append("\\u").append(String.format("%04X", point));
        } else {
            shown.appendCodePoint(point);
        }
    }
}
