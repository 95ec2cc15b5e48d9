package org.nengxia.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;

/// A register (台账): one kind of record, kept in one table, filled from one sheet.
///
/// @param id `module.record`, such as `inspection.finding`; part of its address
/// @param label what the register is called; the Chinese word is the sheet's name
/// @param workbook the file it usually comes in, such as `督查`
/// @param table schema and table
/// @param columns in the order of the sheet; the first is the record's number or, in the roster,
///   its key
/// @param day the column that dates a record, for sorting and periods
/// @param title the column that says most in one line, for lists and timelines
/// @param summary what a record says in one line where its title alone says little: a text with
///   columns in braces, such as `不称职 {incompetent} 票`
/// @param checks rules between the columns of one record
/// @param afterwards SQL statements run inside the import's transaction when its rows are in, with
///   the temporary table `taken(number text)` of the numbers taken or corrected
public record Register(
        String id,
        Label label,
        String workbook,
        String table,
        List<Column> columns,
        Optional<String> day,
        Optional<String> title,
        Optional<Label> summary,
        List<RowCheck> checks,
        List<String> afterwards) {

    /// The column that identifies a record.
    public Column key() {
        return columns.getFirst();
    }

    /// The column of that name; a programming fault when there is none.
    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + name));
    }

    /// The module part of the id.
    public String module() {
        return id.substring(0, id.indexOf('.'));
    }

    /// The register with one more rule between the columns of one record.
    public Register checkedBy(RowCheck check) {
        List<RowCheck> more = Stream.concat(checks.stream(), Stream.of(check)).toList();
        return new Register(
                id, label, workbook, table, columns, day, title, summary, more, afterwards);
    }

    /// The register with statements to run when its rows are in.
    public Register followedBy(List<String> statements) {
        return new Register(
                id, label, workbook, table, columns, day, title, summary, checks, statements);
    }
}
