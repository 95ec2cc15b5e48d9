package org.nengxia.studio.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.studio.Draft;
import org.nengxia.studio.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The saved revisions of drafts and their files, in the database; texts that stay the same are
/// kept once.
@Component
public class RevisionStore {
    private final JdbcClient database;
    private final Clock clock;

    RevisionStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Keeps a revision with all its files.
    public void add(long draft, int revision, PackFiles files, Change change, Actor actor) {
        database.sql(
                        """
                        INSERT INTO studio.revision (draft, revision, hash, change, detail, account, person, saved_at)
                        VALUES (:draft, :revision, :hash, :change, :detail, :account, :person, :at)
                        """)
                .param("draft", draft)
                .param("revision", revision)
                .param("hash", files.hash())
                .param("change", change.act())
                .param("detail", change.detail())
                .param("account", actor.account())
                .param("person", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        files(draft, revision, files);
    }

    private void files(long draft, int revision, PackFiles files) {
        List<String> texts = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (String name : files.names()) {
            String text = files.text(name).orElseThrow();
            texts.add(text);
            hashes.add(sha256(text));
        }
        database.sql(
                        """
                        INSERT INTO studio.content (hash, content)
                        SELECT DISTINCT f.hash, f.content FROM unnest(:hashes::text[], :texts::text[]) AS f (hash, content)
                        ON CONFLICT DO NOTHING
                        """)
                .param("hashes", hashes.toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .update();
        database.sql(
                        """
                        INSERT INTO studio.revision_file (draft, revision, name, content)
                        SELECT :draft, :revision, f.name, f.hash FROM unnest(:names::text[], :hashes::text[]) AS f (name, hash)
                        """)
                .param("draft", draft)
                .param("revision", revision)
                .param("names", files.names().toArray(String[]::new))
                .param("hashes", hashes.toArray(String[]::new))
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// The files of a revision under the name that the pack will have; none when there is no such
    /// revision.
    public PackFiles files(Draft draft, int revision) {
        Map<String, String> texts = new LinkedHashMap<>();
        database.sql(
                        """
                        SELECT f.name, c.content FROM studio.revision_file f JOIN studio.content c ON c.hash = f.content
                        WHERE f.draft = :draft AND f.revision = :revision ORDER BY f.name
                        """)
                .param("draft", draft.id())
                .param("revision", revision)
                .query(row -> {
                    texts.put(row.getString("name"), row.getString("content"));
                });
        return PackFiles.of(draft.pack(), texts);
    }

    /// All revisions of a draft, the latest first.
    public List<Revision> of(long draft) {
        return database.sql(
                        "SELECT * FROM studio.revision WHERE draft = :draft ORDER BY revision DESC")
                .param("draft", draft)
                .query((row, _) ->
                        new Revision(
                                row.getInt("revision"),
                                row.getString("hash"),
                                row.getString("change"),
                                row.getString("detail"),
                                row.getString("account"),
                                row.getString("person"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
