package org.nengxia.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.nengxia.paper.pdf.PdfPapers;
import org.nengxia.paper.word.WordPapers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Writes official papers in the layout of GB/T 9704-2012. The same paper gives the same bytes, so
/// that a file's digest can stand in the ledger.
@Service
public class Papers {
    private final PdfPapers pdf;
    private final WordPapers word = new WordPapers();

    Papers(@Value("${nengxia.home}") Path home) {
        this.pdf = new PdfPapers(home.resolve("fonts"));
    }

    /// Writes the paper as PDF with its fonts inside; leaves the stream open.
    public void pdf(OfficialPaper paper, OutputStream out) throws IOException {
        pdf.write(paper, out);
    }

    /// Writes the paper as Word (.docx), which names the prescribed fonts and what may stand in for
    /// them; leaves the stream open.
    public void word(OfficialPaper paper, OutputStream out) throws IOException {
        word.write(paper, out);
    }
}
