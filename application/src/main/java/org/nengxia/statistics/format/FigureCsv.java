package org.nengxia.statistics.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.statistics.FigureValue;

/// Figures as CSV (RFC 4180): one line a figure, with its definition.
public final class FigureCsv {

    private FigureCsv() {}

    /// The text, with a header in that language; numbers without separators.
    public static String of(List<FigureValue> values, Language language) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(FigureColumns.headers(language));
        values.forEach(value -> csv.writeRecord(FigureColumns.cells(value, language)));
        return text.toString();
    }
}
