package org.nengxia.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Which level of post or which rank (职务层次、职级) somebody has: what a decision gave him last, or else
/// the level of the foremost post held.
@Service
public class Levels {
    private final JdbcClient database;
    private final Roster roster;

    Levels(JdbcClient database, Roster roster) {
        this.database = database;
        this.roster = roster;
    }

    /// A level that a decision gave somebody.
    ///
    /// @param code of the pack by which it was decided
    /// @param endedOn empty while it is held
    public record Held(
            String code,
            Label title,
            LocalDate beganOn,
            Optional<LocalDate> endedOn,
            String decidedBy) {}

    /// What decisions gave a cadre, the latest first.
    public List<Held> of(long cadre) {
        return database.sql(
                        """
                        SELECT * FROM roster.level_held WHERE cadre_id = :cadre
                        ORDER BY began_on DESC, ended_on DESC NULLS FIRST
                        """)
                .param("cadre", cadre)
                .query(Levels::held)
                .list();
    }

    private static Held held(ResultSet row, int at) throws SQLException {
        return new Held(
                row.getString("level"),
                new Label(row.getString("zh"), row.getString("en")),
                row.getObject("began_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getString("decided_by"));
    }

    /// The code of a cadre's level on a day; empty when nobody recorded one. A post taken up after
    /// a decision has the last word.
    public Optional<String> on(long cadre, LocalDate day) {
        Optional<Held> held =
                of(cadre).stream()
                        .filter(each -> !each.beganOn().isAfter(day))
                        .filter(each -> each.endedOn().filter(it -> !it.isAfter(day)).isEmpty())
                        .findFirst();
        Optional<Tenure> foremost =
                roster.tenures(cadre, day).stream()
                        .findFirst()
                        .filter(tenure ->
                                held.filter(it -> !it.beganOn().isBefore(tenure.beganOn()))
                                        .isEmpty());
        return foremost.map(tenure -> tenure.post().level()).or(() -> held.map(Held::code));
    }

    /// Gives somebody a level by a decision from a day on; what the same decision gave before is
    /// replaced.
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(long cadre, String code, Label title, LocalDate day, String document) {
        undo(cadre, document);
        end(cadre, day, document);
        database.sql(
                        """
                        INSERT INTO roster.level_held (cadre_id, decided_by, level, zh, en, began_on)
                        VALUES (:cadre, :document, :level, :zh, :en, :day)
                        """)
                .param("cadre", cadre)
                .param("document", document)
                .param("level", code)
                .param("zh", title.zh())
                .param("en", title.en())
                .param("day", day)
                .update();
    }

    private void end(long cadre, LocalDate day, String document) {
        database.sql(
                        """
                        UPDATE roster.level_held SET ended_on = greatest(:day, began_on), ended_by = :document
                        WHERE cadre_id = :cadre AND ended_on IS NULL
                        """)
                .param("day", day)
                .param("document", document)
                .param("cadre", cadre)
                .update();
    }

    /// Undoes what a decision did to a cadre's level: the former one is held again.
    @Transactional(propagation = Propagation.MANDATORY)
    public void undo(long cadre, String document) {
        database.sql(
                        "DELETE FROM roster.level_held WHERE cadre_id = :cadre AND decided_by = :document")
                .param("cadre", cadre)
                .param("document", document)
                .update();
        database.sql(
                        """
                        UPDATE roster.level_held SET ended_on = NULL, ended_by = NULL
                        WHERE cadre_id = :cadre AND ended_by = :document
                        """)
                .param("cadre", cadre)
                .param("document", document)
                .update();
    }
}
