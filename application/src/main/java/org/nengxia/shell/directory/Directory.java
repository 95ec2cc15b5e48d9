package org.nengxia.shell.directory;

import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everybody whose account is open now.
@Component
public class Directory {
    private static final String OPEN =
            "SELECT name, display_name, office, unit FROM shell.account WHERE NOT disabled";
    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /// A person with an account that is open.
    ///
    /// @param unit the unit's code, for offices that belong to one unit
    public record Listed(String account, String name, Office office, Optional<String> unit) {}

    /// The person with an account; empty when there is none, or it is shut.
    public Optional<Listed> person(String account) {
        return database.sql(OPEN + " AND name = :name")
                .param("name", account)
                .query((row, _) ->
                        listed(
                                row.getString("name"),
                                row.getString("display_name"),
                                row.getString("office"),
                                row.getString("unit")))
                .optional();
    }

    /// All of them, by office and name.
    public List<Listed> people() {
        return database.sql(OPEN + " ORDER BY office, name")
                .query((row, _) ->
                        listed(
                                row.getString("name"),
                                row.getString("display_name"),
                                row.getString("office"),
                                row.getString("unit")))
                .list();
    }

    /// Gives an account of the demo the name of a made-up person of the sample; accounts of real
    /// people are not touched. Written as part of the act that goes on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void nameOfDemo(String account, String name) {
        database.sql("UPDATE shell.account SET display_name = :shown WHERE name = :name AND demo")
                .param("shown", name)
                .param("name", account)
                .update();
    }

    private static Listed listed(
            String account,
            String name,
            String office,
            @org.jspecify.annotations.Nullable String unit) {
        return new Listed(account, name, Office.valueOf(office), Optional.ofNullable(unit));
    }
}
