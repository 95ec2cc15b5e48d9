package org.nengxia.paper.type;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
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

    /// The program itself, to be embedded; reading it is not safe for several threads at once.
    public TrueTypeFont program() {
        return program;
    }
}
