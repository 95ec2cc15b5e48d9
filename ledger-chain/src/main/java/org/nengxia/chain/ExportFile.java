package org.nengxia.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// An export being read from disk, one line in memory at a time; a line over 16 MiB is refused
/// before it is held.
public final class ExportFile implements Iterator<Entry>, Closeable {

    private static final int LONGEST_LINE = 16 * 1024 * 1024;
    private static final int LONGEST_HEAD = 256;

    private final InputStream in;
    private final TreeHead head;
    private long line;
    private @Nullable Entry next;

    /// Opens the file; refuses one whose first or last line is not that of an export.
    public ExportFile(Path file) throws IOException {
        head = readHead(file);
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (!readLine().equals(Export.TITLE)) {
            throw refused("应为“" + Export.TITLE + "”", null);
        }
        next = readEntry();
    }

    /// The head that the file itself claims, from its last line.
    public TreeHead head() {
        return head;
    }

    private static TreeHead readHead(Path file) throws IOException {
        try (var tail = new RandomAccessFile(file.toFile(), "r")) {
            tail.seek(Math.max(0, tail.length() - LONGEST_HEAD));
            var bytes = new byte[(int) (tail.length() - tail.getFilePointer())];
            tail.readFully(bytes);
            var text = new String(bytes, StandardCharsets.US_ASCII).stripTrailing();
            return Export.head(text.substring(text.lastIndexOf('\n') + 1));
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Entry next() {
        var current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        try {
            next = readEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return current;
    }

    private @Nullable Entry readEntry() throws IOException {
        var text = readLine();
        if (!text.startsWith("size ")) {
            try {
                return Export.entry(text);
            } catch (IOException e) {
                throw refused(e.getMessage(), e);
            }
        }
        if (in.read() >= 0) {
            throw refused("“size”行之后不应再有内容", null);
        }
        return null;
    }

    private String readLine() throws IOException {
        line++;
        var bytes = new ByteArrayOutputStream(256);
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() == LONGEST_LINE) {
                throw refused("超过 16 MiB", null);
            }
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private IOException refused(@Nullable String what, @Nullable Throwable cause) {
        return new IOException("第 " + line + " 行" + what, cause);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
