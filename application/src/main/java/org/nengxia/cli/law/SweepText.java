package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationLine;
import org.nengxia.sweep.SweepRun;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A sweep's answers as a table for reading, as JSON or as CSV; identity numbers are masked in
/// tables only.
final class SweepText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Sentences sentences;
    private final Language language;

    SweepText(Sentences sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
    }

    String table(SweepRun run, List<NominationLine> lines) {
        TextTable answers =
                new TextTable(LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT)
                        .row(
                                heads(
                                        "number",
                                        "cadre",
                                        "idNumber",
                                        "unit",
                                        "rule",
                                        "outcome",
                                        "day",
                                        "facts"));
        for (NominationLine line : lines) {
            Nomination kept = line.nomination();
            answers.row(
                    kept.number(),
                    kept.name(),
                    kept.idNumber().masked(),
                    where(kept),
                    kept.rule() + " " + line.ground(),
                    word(kept.found()),
                    kept.day().map(Object::toString).orElse("—"),
                    line.facts());
        }
        return answers.text()
                + "\n"
                + new CountText(sentences, language).of(run.counts())
                + "\n"
                + summary(run)
                + "\n";
    }

    private String summary(SweepRun run) {
        String told =
                say(
                        "sweep.summary",
                        run.pack(),
                        run.asOf(),
                        run.cadres(),
                        run.hits(),
                        run.undetermined(),
                        run.misses());
        String hashes = say("sweep.hashes", run.packHash(), run.sqlHash(), run.answersHash());
        String same =
                run.sameAs().map(id -> "\n" + say("sweep.same", Long.toString(id))).orElse("");
        return told + "\n" + hashes + same;
    }

    private String[] heads(String... columns) {
        return Stream.of(columns).map(each -> say("sweep.column." + each)).toArray(String[]::new);
    }

    private String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }

    private String word(Found found) {
        return say(
                switch (found) {
                    case HIT -> "answer.hit";
                    case UNDETERMINED -> "answer.und";
                });
    }

    private static String where(Nomination kept) {
        return (kept.unit().orElse("—") + " " + kept.post().orElse("")).strip();
    }

    String json(SweepRun run, List<NominationLine> lines) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("run", run.id());
        whole.put("pack", run.pack());
        whole.put("packHash", run.packHash());
        whole.put("sqlHash", run.sqlHash());
        whole.put("asOf", run.asOf().toString());
        whole.put("engine", run.engine());
        run.snapshot().ifPresent(snapshot -> whole.put("snapshot", snapshot));
        whole.put("cadres", run.cadres());
        whole.put("hits", run.hits());
        whole.put("undetermined", run.undetermined());
        whole.put("misses", run.misses());
        whole.put("answersHash", run.answersHash());
        run.sameAs().ifPresent(id -> whole.put("sameAs", id));
        whole.put("rules", run.counts());
        whole.put("answers", lines.stream().map(SweepText::entry).toList());
        return JSON.writeValueAsString(whole) + "\n";
    }

    private static Map<String, Object> entry(NominationLine line) {
        Nomination kept = line.nomination();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("number", kept.number());
        entry.put("cadre", kept.cadreId());
        entry.put("idNumber", kept.idNumber().text());
        entry.put("name", kept.name());
        entry.put("unit", kept.unit().orElse(null));
        entry.put("post", kept.post().orElse(null));
        entry.put("rule", kept.rule());
        entry.put("outcome", kept.found().code());
        entry.put("missing", kept.missing());
        entry.put("day", kept.day().map(Object::toString).orElse(null));
        entry.put("facts", line.facts());
        return entry;
    }

    String csv(List<NominationLine> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "number",
                "cadre",
                "id_number",
                "name",
                "unit",
                "post",
                "rule",
                "outcome",
                "missing",
                "day",
                "facts");
        for (NominationLine line : lines) {
            Nomination kept = line.nomination();
            csv.writeRecord(
                    kept.number(),
                    Long.toString(kept.cadreId()),
                    kept.idNumber().text(),
                    kept.name(),
                    kept.unit().orElse(""),
                    kept.post().orElse(""),
                    kept.rule(),
                    kept.found().code(),
                    String.join(" ", kept.missing()),
                    kept.day().map(Object::toString).orElse(""),
                    line.facts());
        }
        return text.toString();
    }
}
