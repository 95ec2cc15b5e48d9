package org.nengxia.cli;

import java.util.ArrayList;
import java.util.List;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.cli.terminal.TextTable.Side;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.ImportReport;
import org.nengxia.exchange.ImportReport.Changed;
import org.nengxia.exchange.ImportReport.Example;
import org.nengxia.exchange.ImportReport.NotUnderstood;
import org.nengxia.exchange.ImportReport.Sheet;
import org.nengxia.kernel.Language;
import org.nengxia.register.Registers;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.Wording;

/// What became of a file, as a terminal shows it.
final class ImportText {
    private static final String INDENT = "  ";
    private final Registers registers;
    private final Sentences sentences;
    private final Language language;

    ImportText(Registers registers, Sentences sentences, Language language) {
        this.registers = registers;
        this.sentences = sentences;
        this.language = language;
    }

    String of(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Imported imported -> imported(imported);
            case ImportOutcome.Refused refused -> refused(refused);
        };
    }

    private String refused(ImportOutcome.Refused refused) {
        List<String> lines = new ArrayList<>();
        lines.add(say("import.outcome.refused", refused.file(), refused.total()));
        refused.refusals().forEach(each -> lines.add(INDENT + sentences.of(each, language)));
        long more = refused.total() - refused.refusals().size();
        if (more > 0) {
            lines.add(INDENT + say("import.outcome.more", more));
        }
        return lines(lines);
    }

    private String imported(ImportOutcome.Imported imported) {
        ImportReport report = imported.report();
        String key = imported.repeated() ? "import.outcome.repeated" : "import.outcome.imported";
        List<String> lines = new ArrayList<>();
        lines.add(say(key, imported.file(), imported.id(), report.total(Sheet::rows)));
        table(report).lines().forEach(line -> lines.add(INDENT + line));
        for (Sheet sheet : report.sheets()) {
            remarks(sheet).forEach(line -> lines.add(INDENT + sheet.name() + " · " + line));
        }
        return lines(lines);
    }

    private String table(ImportReport report) {
        TextTable table =
                new TextTable(
                        Side.LEFT,
                        Side.LEFT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT,
                        Side.RIGHT);
        table.row(
                head("sheet"),
                head("register"),
                head("rows"),
                head("taken"),
                head("corrected"),
                head("same"),
                head("left"),
                head("dropped"),
                head("changed"),
                head("warned"));
        report.sheets().forEach(sheet -> row(table, sheet));
        return table.text();
    }

    private String head(String count) {
        return say("import.count." + count);
    }

    private void row(TextTable table, Sheet sheet) {
        table.row(
                sheet.name(),
                registers
                        .find(sheet.register())
                        .map(register -> register.label().in(language))
                        .orElse(sheet.register()),
                count(sheet.rows()),
                count(sheet.taken()),
                count(sheet.corrected()),
                count(sheet.same()),
                count(sheet.left()),
                count(sheet.dropped()),
                count(sheet.changes()),
                count(sheet.warned()));
    }

    private String count(long number) {
        return new Wording(language).count(number);
    }

    private List<String> remarks(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.titles().forEach(title -> lines.add(say("import.line.title", title)));
        sheet.notUnderstood().forEach(each -> lines.add(notUnderstood(each)));
        sheet.changed().forEach(each -> lines.add(changed(each)));
        sheet.warnings()
                .forEach(each ->
                        lines.add(say("import.line.warning", sentences.of(each, language))));
        long more = sheet.warned() - sheet.warnings().size();
        if (more > 0) {
            lines.add(say("import.line.moreWarnings", more));
        }
        return lines;
    }

    private String notUnderstood(NotUnderstood other) {
        return say(
                "import.line.notUnderstood",
                other.header(),
                other.cells(),
                String.join(" | ", other.examples()));
    }

    private String changed(Changed changed) {
        Example first = changed.examples().getFirst();
        return say(
                "import.line.changed",
                say("import.changed." + changed.kind()),
                changed.times(),
                Integer.toString(first.row()),
                first.column(),
                first.before(),
                first.after());
    }

    private String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
