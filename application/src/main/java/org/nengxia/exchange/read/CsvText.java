package org.nengxia.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// How a text file is written: its characters, and what separates its columns.
///
/// @param charset UTF-8, or GB18030 as older spreadsheets save it
/// @param separator comma, semicolon or tab, whichever the first line has most of
record CsvText(Charset charset, char separator) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '，', '；');

    static CsvText of(Path path, String file) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decodes(path, charset)) {
                return new CsvText(charset, separator(path, charset));
            }
        }
        throw NotTaken.because("file.encoding", file);
    }

    boolean isGb18030() {
        return charset.equals(GB18030);
    }

    private static boolean decodes(Path path, Charset charset) throws IOException {
        char[] buffer = new char[1 << 15];
        try (Reader reader = reader(path, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// The text, its byte order mark left off.
    Reader reader(Path path) throws IOException {
        return reader(path, charset);
    }

    private static Reader reader(Path path, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(path);
        boolean marked = charset.equals(StandardCharsets.UTF_8) && hasMark(path);
        in.skipNBytes(marked ? 3 : 0);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean hasMark(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(3);
            return head.length == 3
                    && (head[0] & 0xff) == 0xef
                    && (head[1] & 0xff) == 0xbb
                    && (head[2] & 0xff) == 0xbf;
        }
    }

    private static char separator(Path path, Charset charset) throws IOException {
        int[] counts = new int[SEPARATORS.size()];
        try (Reader reader = reader(path, charset)) {
            for (int c = reader.read();
                    c >= 0 && !(isLineEnd(c) && total(counts) > 0);
                    c = reader.read()) {
                int index = SEPARATORS.indexOf((char) c);
                if (index >= 0) {
                    counts[index]++;
                }
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static int total(int[] counts) {
        return Arrays.stream(counts).sum();
    }
}
