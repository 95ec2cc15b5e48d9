package org.nengxia.exchange;

import java.util.List;
import org.nengxia.exchange.ImportReport.Changed;
import org.nengxia.exchange.ImportReport.Example;
import org.nengxia.exchange.ImportReport.NotUnderstood;
import org.nengxia.exchange.ImportReport.Sheet;
import org.nengxia.exchange.load.LoadedSheet;
import org.nengxia.exchange.note.Notes;

/// Puts what was noted while a file was loaded into its report.
final class Reporting {

    private Reporting() {}

    static ImportReport of(Opened file, List<LoadedSheet> sheets) {
        return new ImportReport(
                file.name(),
                file.sha256(),
                file.bytes(),
                sheets.stream().map(Reporting::sheet).toList());
    }

    private static Sheet sheet(LoadedSheet loaded) {
        Notes notes = loaded.notes();
        return new Sheet(
                loaded.plan().name(),
                loaded.plan().register().id(),
                loaded.rows(),
                loaded.counts().taken(),
                loaded.counts().corrected(),
                loaded.counts().same(),
                loaded.counts().left(),
                notes.changes().stream().map(Reporting::changed).toList(),
                loaded.others().stream()
                        .map(o -> new NotUnderstood(o.header(), o.cells(), o.examples()))
                        .toList(),
                loaded.plan().titles(),
                notes.warned(),
                notes.warnings());
    }

    private static Changed changed(Notes.Count count) {
        return new Changed(
                count.change().name(),
                count.times(),
                count.examples().stream()
                        .map(e -> new Example(e.row(), e.column(), e.before(), e.after()))
                        .toList());
    }
}
