package org.nengxia.shell.access;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/// Reads the product's own tables: comma-separated, lines that begin with # are comments.
public final class CsvLines {

    private CsvLines() {}

    /// Each line of the resource as what it means.
    public static <T> List<T> of(String resource, Function<List<String>, T> line) {
        try (InputStream file = new ClassPathResource(resource).getInputStream();
                CsvReader<CsvRecord> reader =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(record -> line.apply(record.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
