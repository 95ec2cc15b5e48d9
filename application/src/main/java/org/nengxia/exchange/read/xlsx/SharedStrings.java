package org.nengxia.exchange.read.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.nengxia.exchange.read.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The strings that the sheets of a workbook share, kept in a temporary file: a sheet of 200,000
/// rows may have millions of them, and memory must not grow with the sheet.
final class SharedStrings implements AutoCloseable {
    private final Path spill;
    private final Arena arena;
    private final MemorySegment bytes;
    private final int[] ends;
    private final int count;

    private SharedStrings(Path spill, Arena arena, MemorySegment bytes, int[] ends, int count) {
        this.spill = spill;
        this.arena = arena;
        this.bytes = bytes;
        this.ends = ends;
        this.count = count;
    }

    /// Reads the part of the package that holds them. The memory is left by `close`.
    @SuppressWarnings("MustBeClosedChecker")
    static SharedStrings of(InputStream part, String file) throws IOException {
        Path spill = Files.createTempFile("nengxia-strings", "");
        Arena arena = Arena.ofConfined();
        try {
            Spilling spilling;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spill))) {
                spilling = new Spilling(out, file);
                SafeXml.parse(part, spilling, file);
            }
            try (FileChannel channel = FileChannel.open(spill, StandardOpenOption.READ)) {
                MemorySegment bytes =
                        channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
                return new SharedStrings(spill, arena, bytes, spilling.ends, spilling.count);
            }
        } catch (IOException | RuntimeException e) {
            arena.close();
            Files.deleteIfExists(spill);
            throw e;
        }
    }

    /// The string of that number; empty when there are not so many.
    String at(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        int start = index == 0 ? 0 : ends[index - 1];
        byte[] text = new byte[ends[index] - start];
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, start, text, 0, text.length);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
        try {
            Files.deleteIfExists(spill);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Spilling extends DefaultHandler {
        private final OutputStream out;
        private final String file;
        private final Letters letters = new Letters();
        private int[] ends = new int[1024];
        private int count;
        private long size;
        private boolean inText;
        private boolean inPhonetic;

        Spilling(OutputStream out, String file) {
            this.out = out;
            this.file = file;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "si" -> letters.clear();
                case "rPh" -> inPhonetic = true;
                case "t" -> inText = !inPhonetic;
                default -> {}
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (inText) {
                letters.add(chars, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (local) {
                case "t" -> inText = false;
                case "rPh" -> inPhonetic = false;
                case "si" -> spill(letters.text().getBytes(StandardCharsets.UTF_8));
                default -> {}
            }
        }

        private void spill(byte[] text) {
            size += text.length;
            if (size > Limits.SHARED_STRING_BYTES) {
                throw PackageCheck.bomb(file);
            }
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = (int) size;
        }
    }
}
