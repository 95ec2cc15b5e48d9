package org.nengxia.regulation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of packs in the database: of those published here, and of all that were ever applied.
@Component
class PackTexts {
    private final JdbcClient database;
    private final Clock clock;

    PackTexts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A pack that was published here.
    record Published(String pack, String hash, Optional<String> replaces) {}

    List<Published> published() {
        return database.sql(
                        "SELECT pack, hash, replaces FROM regulation.published ORDER BY published_at, pack")
                .query((row, _) ->
                        new Published(
                                row.getString("pack"),
                                row.getString("hash"),
                                Optional.ofNullable(row.getString("replaces"))))
                .list();
    }

    void publish(Publication publication, String hash) {
        database.sql(
                        """
                        INSERT INTO regulation.published (pack, hash, replaces, published_at, published_by)
                        VALUES (:pack, :hash, :replaces, :at, :by)
                        """)
                .param("pack", publication.files().name())
                .param("hash", hash)
                .param("replaces", publication.replaces().orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", publication.account())
                .update();
    }

    /// Keeps the text of a pack, once.
    void keep(Pack pack, PackFiles files) {
        Pack superior = pack.lineage().superior();
        int added =
                database.sql(
                                """
                                INSERT INTO regulation.kept (hash, pack, superior) VALUES (:hash, :pack, :superior)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("hash", pack.hash())
                        .param("pack", pack.id())
                        .param("superior", superior == null ? null : superior.hash())
                        .update();
        if (added > 0) {
            files(pack.hash(), files);
        }
    }

    private void files(String hash, PackFiles files) {
        List<String> texts = new ArrayList<>();
        files.names().forEach(name -> texts.add(files.text(name).orElseThrow()));
        database.sql(
                        """
                        INSERT INTO regulation.kept_file (hash, name, content)
                        SELECT :hash, f.name, f.content FROM unnest(:names::text[], :texts::text[]) AS f (name, content)
                        """)
                .param("hash", hash)
                .param("names", files.names().toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .update();
    }

    /// The files of a kept pack and of all that it extends, itself first; empty when it was never
    /// kept.
    List<PackFiles> kept(String hash) {
        Map<String, Map<String, String>> packs = new LinkedHashMap<>();
        database.sql(
                        """
                        WITH RECURSIVE line AS (
                            SELECT hash, pack, superior, 0 AS up FROM regulation.kept WHERE hash = :hash
                            UNION ALL
                            SELECT k.hash, k.pack, k.superior, line.up + 1
                            FROM regulation.kept k JOIN line ON line.superior = k.hash
                        )
                        SELECT line.pack, f.name, f.content FROM line JOIN regulation.kept_file f ON f.hash = line.hash
                        ORDER BY line.up, f.name
                        """)
                .param("hash", hash)
                .query(row -> {
                    packs.computeIfAbsent(row.getString("pack"), _ -> new LinkedHashMap<>())
                            .put(row.getString("name"), row.getString("content"));
                });
        return packs.entrySet().stream()
                .map(pack -> PackFiles.of(pack.getKey(), pack.getValue()))
                .toList();
    }
}
