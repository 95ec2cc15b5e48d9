package org.nengxia.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Fonts;

/// Writes papers as PDF. Fonts are read once and shared, so papers are written one after another.
public final class PdfPapers {
    private final Path folder;
    private @Nullable SoftReference<Fonts> fonts;

    /// Writes with the fonts that are built in, and with those of an office's folder.
    public PdfPapers(Path folder) {
        this.folder = folder;
    }

    /// Writes the paper; leaves the stream open. A slow reader holds nobody else up.
    public void write(OfficialPaper paper, OutputStream out) throws IOException {
        drawn(paper).writeTo(out);
    }

    private synchronized ByteArrayOutputStream drawn(OfficialPaper paper) throws IOException {
        Setting setting = new Setting(fonts(), paper.language());
        Wording wording = new Wording(paper.language());
        List<Strip> strips = new ArrayList<>(new HeadStrips(setting, paper).strips(wording));
        strips.addAll(new BodyStrips(setting, paper, wording).strips(paper));
        Strip foot = new FootStrip(setting, wording).of(paper);
        Margins margins = new Margins(setting, wording, paper);
        try (PDDocument document = new PDDocument()) {
            Ink ink = new Ink(document);
            int page = 0;
            for (Leaf leaf : Pages.of(strips, foot)) {
                leaf.draw(margins.of(++page), 0);
                ink.page(leaf.marks());
            }
            describe(document, paper);
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            document.save(drawn);
            return drawn;
        }
    }

    /// Title and language, but neither author nor time: the same paper gives the same bytes.
    private static void describe(PDDocument document, OfficialPaper paper) {
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(paper.title());
        document.getDocumentCatalog().setLanguage(paper.language().locale().toLanguageTag());
    }

    private Fonts fonts() throws IOException {
        Fonts known = fonts == null ? null : fonts.get();
        if (known == null) {
            known = new Fonts(folder);
            fonts = new SoftReference<>(known);
        }
        return known;
    }
}
