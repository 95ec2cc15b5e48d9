package org.nengxia.exchange;

import java.util.List;
import java.util.function.ToLongFunction;
import org.nengxia.kernel.Refusal;

/// What was done with every row of a file.
///
/// @param file its name
/// @param sha256 its digest in hexadecimal digits
/// @param bytes its size
public record ImportReport(String file, String sha256, long bytes, List<Sheet> sheets) {

    /// What was done with one sheet.
    ///
    /// @param register id of the register that it was recognised as
    /// @param rows how many rows it has below its header
    /// @param taken new records
    /// @param corrected records that differed and are now as the file has them
    /// @param same rows whose record was there just so
    /// @param left rows of a repeated file whose record was corrected since, and stays so
    /// @param changed what was stored otherwise than written
    /// @param notUnderstood columns that the register does not have
    /// @param titles what stands above the header
    /// @param warned how many warnings there are
    /// @param warnings the first of them
    public record Sheet(
            String name,
            String register,
            long rows,
            long taken,
            long corrected,
            long same,
            long left,
            List<Changed> changed,
            List<NotUnderstood> notUnderstood,
            List<String> titles,
            long warned,
            List<Refusal> warnings) {

        /// Rows of which nothing became anything; always 0, and reckoned, not claimed.
        public long dropped() {
            return rows - taken - corrected - same - left;
        }

        /// How many values were stored otherwise than written.
        public long changes() {
            return changed.stream().mapToLong(Changed::times).sum();
        }
    }

    /// One kind of change.
    ///
    /// @param kind such as `DAY_STYLE`; its sentence is under `import.changed.<kind>`
    /// @param examples the first of them
    public record Changed(String kind, long times, List<Example> examples) {}

    /// A value before and after.
    public record Example(int row, String column, String before, String after) {}

    /// A column that was not understood.
    ///
    /// @param header its header, or its letter where it has none
    /// @param cells how many of its cells hold something
    /// @param examples the first of them
    public record NotUnderstood(String header, long cells, List<String> examples) {}

    /// The sum of a count over all sheets.
    public long total(ToLongFunction<Sheet> count) {
        return sheets.stream().mapToLong(count).sum();
    }
}
