package org.nengxia.sweep.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.population.AnswerSql;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.ViewFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A sweep written down whole, so that a cluster needs the snapshot and this file and nothing else:
/// no database, no pack, no product (docs/cluster.md).
///
/// @param format which form of plan this is
/// @param rules the rules in force, in the order of the masks' bits
/// @param views which files hold which evidence view
/// @param facts the SQL of all fact sheets, the day's cut-offs written into it
/// @param masks the SQL of the masks over the relation `sweep_sheet`
/// @param counts the SQL of the counts over the relation `sweep_answer`
public record SweepPlan(
        String format,
        String pack,
        String packHash,
        String sqlHash,
        String snapshot,
        LocalDate asOf,
        List<String> rules,
        List<View> views,
        String facts,
        String masks,
        String counts) {

    /// The form of plan that is written.
    public static final String FORMAT = "nengxia-plan/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// The files of a view, relative to the snapshot's folder, and how many rows they have
    /// together.
    public record View(String view, long rows, List<String> files) {}

    /// The plan of putting a law to a snapshot.
    ///
    /// @param facts the SQL of all fact sheets on the law's day
    /// @param sqlHash the digest of that SQL and of the rules'
    static SweepPlan of(PackOnDay law, Snapshot snapshot, String facts, String sqlHash) {
        AnswerSql sql = new AnswerSql(law);
        return new SweepPlan(
                FORMAT,
                law.pack().id(),
                law.pack().hash(),
                sqlHash,
                snapshot.id(),
                law.day(),
                sql.rules(),
                snapshot.manifest().views().stream().map(view -> view(snapshot, view)).toList(),
                facts,
                sql.masks(),
                sql.counts());
    }

    private static View view(Snapshot snapshot, String view) {
        return new View(
                view,
                snapshot.manifest().rows(view),
                snapshot.manifest().files(view).map(ViewFile::path).toList());
    }

    void write(Path file) {
        try {
            Files.writeString(file, JSON.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
