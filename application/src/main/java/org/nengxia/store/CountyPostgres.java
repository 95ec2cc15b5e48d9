package org.nengxia.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// A PostgreSQL that the county runs, named by NENGXIA_DB_URL: taken when it can keep the records,
/// refused with one sentence otherwise.
final class CountyPostgres {
    private static final int OLDEST = 15;

    private CountyPostgres() {}

    /// That server, left running when we leave.
    static Store at(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            complaint(version, knowsRanges(connection))
                    .ifPresent(sentence -> {
                        throw new StartRefused(sentence);
                    });
            return new Store(url, user, password, () -> {});
        } catch (SQLException e) {
            throw new StartRefused(
                    "NENGXIA_DB_URL 所指的数据库无法连接（%1$s）：请检查 NENGXIA_DB_URL、NENGXIA_DB_USER、NENGXIA_DB_PASSWORD 以及服务器是否在运行。 The database of NENGXIA_DB_URL cannot be reached (%1$s): check NENGXIA_DB_URL, NENGXIA_DB_USER, NENGXIA_DB_PASSWORD and that the server runs."
                            .formatted(
                                    String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
                    e);
        }
    }

    private static boolean knowsRanges(Connection connection) throws SQLException {
        String asked =
                "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'btree_gist')";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(asked)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /// Why a server of that version, with or without `btree_gist`, cannot keep the records.
    static Optional<String> complaint(int version, boolean hasRanges) {
        if (version < OLDEST) {
            return Optional.of(
                    "NENGXIA_DB_URL 所指的是 PostgreSQL %1$d，需要 %2$d 或更新：请升级该服务器，或不设 NENGXIA_DB_URL 而使用自带的数据库。 NENGXIA_DB_URL names a PostgreSQL %1$d, and %2$d or newer is needed: upgrade that server, or leave NENGXIA_DB_URL empty to use the database that comes along."
                            .formatted(version, OLDEST));
        }
        return hasRanges
                ? Optional.empty()
                : Optional.of(
                        "NENGXIA_DB_URL 所指的 PostgreSQL 缺少扩展 btree_gist：请在该服务器上安装软件包 postgresql-contrib。 The PostgreSQL of NENGXIA_DB_URL lacks the extension btree_gist: install the package postgresql-contrib on that server.");
    }
}
