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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Office;
import org.nengxia.shell.Access;
import org.nengxia.shell.SignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The access matrix of `access/matrix.csv`. The first line that covers a call decides; what no
/// line covers is shut.
@Component
public class AccessMatrix implements Access {
    private final List<AccessLine> lines;

    AccessMatrix() {
        try (InputStream file = new ClassPathResource("access/matrix.csv").getInputStream();
                CsvReader<CsvRecord> reader =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines = reader.stream().map(record -> AccessLine.of(record.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean opens(SignedIn reader, String path) {
        return allows(reader.office(), "GET", path);
    }

    /// The lines in their order.
    public List<AccessLine> lines() {
        return lines;
    }

    /// The line that decides about a call.
    public Optional<AccessLine> deciding(String method, String address) {
        return lines.stream().filter(line -> line.covers(method, address)).findFirst();
    }

    /// Whether somebody of that office (null: not signed in) may make this call.
    public boolean allows(@Nullable Office office, String method, String address) {
        return deciding(method, address).filter(line -> line.admits(office)).isPresent();
    }
}
