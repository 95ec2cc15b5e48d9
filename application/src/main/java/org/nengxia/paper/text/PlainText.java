package org.nengxia.paper.text;

/// Text that may stand on paper. Characters without a shape, which could vanish or turn the reading
/// order (controls, direction marks, halves of surrogates, unassigned ones), are shown by their
/// code point.
public final class PlainText {
    private PlainText() {}

    /// The text with every shapeless character shown; line feeds stay, tabs become spaces.
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(it -> append(shown, it));
        return shown.toString();
    }

    /// How a character is shown that has no shape, or for which no font has one: 〔U+202E〕.
    public static String shown(int codePoint) {
        return "〔U+%04X〕".formatted(codePoint);
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\n' || hasShape(codePoint)) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append(shown(codePoint));
        }
    }

    private static boolean hasShape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
