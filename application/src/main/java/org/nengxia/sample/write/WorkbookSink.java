package org.nengxia.sample.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.nengxia.register.Register;

/// Writes records into one Excel workbook per office, one sheet per register, line by line: memory
/// does not grow with the number of records. The same records give the same bytes.
public final class WorkbookSink implements Sink, AutoCloseable {
    private static final int LINES_IN_MEMORY = 100;
    private static final Date MADE = Date.from(Instant.parse("2006-01-01T00:00:00Z"));
    private final Map<String, SXSSFWorkbook> workbooks = new LinkedHashMap<>();
    private final Map<String, SheetWriter> sheets = new LinkedHashMap<>();

    /// Sheets for these registers, which stand in an order in which each points only to earlier
    /// ones.
    public WorkbookSink(Collection<Register> registers) {
        for (Register register : registers) {
            var workbook = workbooks.computeIfAbsent(register.workbook(), _ -> workbook());
            sheets.put(register.id(), new SheetWriter(register, workbook));
        }
    }

    private static SXSSFWorkbook workbook() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(LINES_IN_MEMORY);
        workbook.setCompressTempFiles(true);
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(MADE));
        properties.setModified(Optional.of(MADE));
        return workbook;
    }

    @Override
    public void take(Row row) {
        SheetWriter sheet = sheets.get(row.register());
        if (sheet == null) {
            throw new IllegalStateException("no register is called " + row.register());
        }
        sheet.write(row);
    }

    /// Saves the workbooks as `01-名册.xlsx` and so on, in the order in which they are to be
    /// imported; answers with the number of records in each.
    public Map<Path, Long> save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Long> saved = new LinkedHashMap<>();
        for (var workbook : workbooks.entrySet()) {
            String name = "%02d-%s.xlsx".formatted(saved.size() + 1, workbook.getKey());
            save(workbook.getValue(), folder.resolve(name));
            saved.put(folder.resolve(name), rows(workbook.getValue()));
        }
        return saved;
    }

    private long rows(SXSSFWorkbook workbook) {
        return sheets.values().stream()
                .filter(sheet -> sheet.isIn(workbook))
                .mapToLong(SheetWriter::rows)
                .sum();
    }

    private static void save(SXSSFWorkbook workbook, Path file) throws IOException {
        Path raw = Files.createTempFile(file.toAbsolutePath().getParent(), ".sample", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            SteadyZip.copy(raw, file);
        } finally {
            Files.delete(raw);
        }
    }

    @Override
    public void close() throws IOException {
        for (SXSSFWorkbook workbook : workbooks.values()) {
            for (Sheet sheet : workbook) {
                ((SXSSFSheet) sheet).flushRows();
            }
            workbook.close();
        }
    }
}
