package org.nengxia.paper.type;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A free font that the build fetched (`fonts/fetch`).
enum FontFile {
    SONG("NotoSerifSC_400Regular.ttf"),
    SONG_SEMIBOLD("NotoSerifSC_600SemiBold.ttf"),
    HEI("NotoSansSC_500Medium.ttf"),
    KAI("lxgw-wenkai-latin-500-normal.woff");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    TrueTypeFont read() throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IOException("the build did not fetch the font " + file);
            }
            byte[] bytes = in.readAllBytes();
            return parse(file.endsWith(".woff") ? Woff.unpack(bytes) : bytes);
        }
    }

    static TrueTypeFont parse(byte[] program) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(program));
        // each character keeps its own glyph: joined ones would be read back as others
        font.setEnableGsub(false);
        return font;
    }
}
