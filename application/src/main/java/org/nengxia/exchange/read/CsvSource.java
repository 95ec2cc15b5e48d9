package org.nengxia.exchange.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A text file of separated columns: one sheet, called as the file is.
final class CsvSource implements Source {
    private final Path path;
    private final String file;
    private final String sheet;
    private final CsvText text;

    private CsvSource(Path path, String file, CsvText text) {
        this.path = path;
        this.file = file;
        this.sheet = file.replaceFirst("\\.[^.]*$", "");
        this.text = text;
    }

    static CsvSource open(Path path, String file) throws IOException {
        return new CsvSource(path, file, CsvText.of(path, file));
    }

    @Override
    public List<String> sheets() {
        return List.of(sheet);
    }

    @Override
    public List<String> peculiarities() {
        return text.isGb18030() ? List.of("GB18030") : List.of();
    }

    @Override
    public void read(int index, Rows rows) {
        int taken = 0;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .maxBufferSize(1 << 20)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.reader(path))) {
            for (CsvRecord each : records) {
                Row row = row(each);
                if (row.cells().isEmpty()) {
                    continue;
                }
                if (++taken > Limits.ROWS) {
                    throw NotTaken.because("file.tooManyRows", file, sheet, Limits.ROWS);
                }
                if (!rows.take(row)) {
                    return;
                }
            }
        } catch (CsvParseException _) {
            throw NotTaken.because("file.badText", file, taken + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(CsvRecord each) {
        int number = Math.toIntExact(each.getStartingLineNumber());
        int last = each.getFieldCount();
        while (last > 0 && each.getField(last - 1).isBlank()) {
            last--;
        }
        if (last > Limits.COLUMNS) {
            throw NotTaken.because("file.tooManyColumns", file, sheet, number, Limits.COLUMNS);
        }
        List<Cell> cells = new ArrayList<>(last);
        for (int i = 0; i < last; i++) {
            cells.add(cell(each.getField(i)));
        }
        return new Row(number, cells);
    }

    private static Cell cell(String field) {
        if (field.isBlank()) {
            return Cell.BLANK;
        }
        return field.length() > Limits.CELL_CHARACTERS
                ? new Cell.Unusable(Cell.Why.TOO_LONG)
                : new Cell.Words(field, true);
    }

    @Override
    public void close() {}
}
