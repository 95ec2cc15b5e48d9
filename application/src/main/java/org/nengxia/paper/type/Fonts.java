package org.nengxia.paper.type;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengxia.paper.text.PlainText;

/// The fonts of an office and those that are built in, each read when it is first needed. Not safe
/// for several threads.
public final class Fonts {
    private final Map<FontFile, Font> read = new EnumMap<>(FontFile.class);
    private final OwnFonts own;

    /// The fonts in a folder, which need not be there, before and after the built-in ones.
    public Fonts(Path folder) throws IOException {
        this.own = new OwnFonts(folder);
    }

    /// The glyphs of a text: each character from the first font of the face's chain that has it
    /// (quotation marks of an English paper from one that has narrow ones); a character that no
    /// font has is spelt by its code point, never dropped.
    List<Glyph> glyphs(String text, Style style) throws IOException {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int codePoint : text.codePoints().toArray()) {
            if (!append(glyphs, codePoint, style)) {
                for (int spelt : PlainText.shown(codePoint).codePoints().toArray()) {
                    append(glyphs, spelt, style);
                }
            }
        }
        return glyphs;
    }

    private boolean append(List<Glyph> glyphs, int codePoint, Style style) throws IOException {
        if (appendFrom(own.before(style.face()), glyphs, codePoint, style)) {
            return true;
        }
        for (FontFile file : style.face().chain()) {
            if (appendFrom(List.of(font(file)), glyphs, codePoint, style)) {
                return true;
            }
        }
        return appendFrom(own.after(), glyphs, codePoint, style);
    }

    private static boolean appendFrom(
            List<Font> fonts, List<Glyph> glyphs, int codePoint, Style style) throws IOException {
        for (Font font : fonts) {
            boolean narrow = !style.chinese() && Breaking.isLatinMark(codePoint);
            if (font.has(codePoint) && !(narrow && font.width(codePoint) > 0.99)) {
                glyphs.add(glyph(codePoint, font, style));
                return true;
            }
        }
        return false;
    }

    private static Glyph glyph(int codePoint, Font font, Style style) throws IOException {
        if (codePoint == Breaking.DASH && style.chinese()) {
            return font.dash(style);
        }
        double width = font.width(codePoint);
        boolean wide = width > 0.99;
        return new Glyph(codePoint, font, wide ? style.cell() : width * style.size(), wide, 1, 0);
    }

    private Font font(FontFile file) throws IOException {
        Font font = read.get(file);
        if (font == null) {
            font = new Font(file.read());
            read.put(file, font);
        }
        return font;
    }
}
