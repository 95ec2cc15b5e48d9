package org.nengxia.cli.law;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.engine.SnapshotSweep;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A sweep over a snapshot as a table of counts for reading, or as JSON.
final class SnapshotText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Sentences sentences;
    private final Language language;

    SnapshotText(Sentences sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
    }

    String planned(Path plan) {
        return say("sweep.engine.planned", plan);
    }

    String table(SnapshotSweep sweep) {
        String summary =
                say(
                        "sweep.summary",
                        sweep.pack(),
                        sweep.asOf(),
                        sweep.cadres(),
                        sweep.hits(),
                        sweep.undetermined(),
                        sweep.misses());
        String engine =
                say(
                        "sweep.engine.summary",
                        sweep.engine().code(),
                        sweep.snapshot(),
                        sweep.rechecked(),
                        sweep.masksHash());
        String hashes = say("sweep.engine.hashes", sweep.packHash(), sweep.sqlHash());
        return String.join(
                "\n",
                new CountText(sentences, language).of(sweep.counts()),
                summary,
                engine,
                hashes,
                kept(sweep),
                "");
    }

    private String kept(SnapshotSweep sweep) {
        return sweep.kept()
                .map(run -> say("sweep.engine.kept", Long.toString(run.id())) + same(run))
                .orElseGet(() -> say("sweep.engine.notKept"));
    }

    private String same(SweepRun run) {
        return run.sameAs().map(id -> "\n" + say("sweep.same", Long.toString(id))).orElse("");
    }

    private String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }

    String json(SnapshotSweep sweep) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("pack", sweep.pack());
        whole.put("packHash", sweep.packHash());
        whole.put("sqlHash", sweep.sqlHash());
        whole.put("asOf", sweep.asOf().toString());
        whole.put("engine", sweep.engine().code());
        whole.put("snapshot", sweep.snapshot());
        whole.put("cadres", sweep.cadres());
        whole.put("hits", sweep.hits());
        whole.put("undetermined", sweep.undetermined());
        whole.put("misses", sweep.misses());
        whole.put("masksHash", sweep.masksHash());
        whole.put("rechecked", sweep.rechecked());
        sweep.kept().ifPresent(run -> whole.put("run", run.id()));
        sweep.kept().flatMap(SweepRun::sameAs).ifPresent(id -> whole.put("sameAs", id));
        whole.put("rules", sweep.counts());
        return JSON.writeValueAsString(whole) + "\n";
    }
}
