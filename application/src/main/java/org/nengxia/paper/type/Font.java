package org.nengxia.paper.type;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/// One font program, read once and shared by all papers.
public final class Font {
    private final TrueTypeFont program;
    private final CmapLookup characters;
    private final double unitsPerEm;

    Font(TrueTypeFont program) throws IOException {
        this.program = program;
        this.characters = program.getUnicodeCmapLookup();
        this.unitsPerEm = program.getUnitsPerEm();
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /// Width of a character in em, as the font has it.
    public double width(int codePoint) throws IOException {
        return program.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
    }

    /// A dash drawn so wide that it meets its neighbour: —— is one line.
    Glyph dash(Style style) throws IOException {
        GlyphData drawn = program.getGlyph().getGlyph(characters.getGlyphId(Breaking.DASH));
        double left = drawn == null ? 0 : drawn.getBoundingBox().getLowerLeftX() / unitsPerEm;
        double right = drawn == null ? 1 : drawn.getBoundingBox().getUpperRightX() / unitsPerEm;
        double stretch = style.cell() / style.size() / (right - left);
        double shift = -left * stretch * style.size();
        return new Glyph(Breaking.DASH, this, style.cell(), true, stretch, shift);
    }

    /// The program itself, to be embedded; reading it is not safe for several threads at once.
    public TrueTypeFont program() {
        return program;
    }
}
