package org.nengxia.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.text.Wording;

/// Writes papers as Word files.
public final class WordPapers {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Writes the paper; leaves the stream open.
    public void write(OfficialPaper paper, OutputStream out) throws IOException {
        Wording wording = new Wording(paper.language());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            WordPage.lay(document);
            new WordHead(document, paper).write(wording);
            new WordBody(document, paper, wording).write(paper);
            new WordFoot(document, paper, wording).write();
            nameless(document);
            document.write(written);
        }
        timeless(written.toByteArray(), out);
    }

    private static void nameless(XWPFDocument document) throws IOException {
        try {
            PackageProperties properties = document.getPackage().getPackageProperties();
            properties.setCreatorProperty(Optional.empty());
            properties.setCreatedProperty(Optional.empty());
            properties.setModifiedProperty(Optional.empty());
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The same archive without the time of writing, so that the same paper gives the same bytes.
    private static void timeless(byte[] archive, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
