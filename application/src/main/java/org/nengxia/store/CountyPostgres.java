package org.nengxia.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// A PostgreSQL that the county runs, named by NENGXIA_DB_URL: taken when it can keep the records,
/// refused with one sentence otherwise.
///
/// @param version its major version
/// @param database the name of the database on it
/// @param encoding of that database, `UTF8` for one that holds every name
/// @param mayCreate whether our user may make the schemas that the records are kept in
/// @param knowsRanges whether the extension `btree_gist` can be had there
record CountyPostgres(
        int version, String database, String encoding, boolean mayCreate, boolean knowsRanges) {
    private static final int OLDEST = 15;
    private static final String FOR_DEMO = "demo";
    private static final String ASKED =
            """
            SELECT current_database(), getdatabaseencoding(), has_database_privilege(current_database(), 'CREATE'),
                EXISTS (SELECT FROM pg_available_extensions WHERE name = 'btree_gist')
            """;

    /// That server, left running when we leave. A demo, which writes a fictional county and opens
    /// accounts whose password everybody knows, is kept out of records that may be a county's own.
    static Store at(String url, String user, String password, boolean demo) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            of(connection)
                    .complaint(demo)
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

    private static CountyPostgres of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ASKED)) {
            row.next();
            return new CountyPostgres(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    row.getString(1),
                    row.getString(2),
                    row.getBoolean(3),
                    row.getBoolean(4));
        }
    }

    /// Why the records cannot be kept there.
    Optional<String> complaint(boolean demo) {
        if (version < OLDEST) {
            return Optional.of(
                    "NENGXIA_DB_URL 所指的是 PostgreSQL %1$d，需要 %2$d 或更新：请升级该服务器，或不设 NENGXIA_DB_URL 而使用自带的数据库。 NENGXIA_DB_URL names a PostgreSQL %1$d, and %2$d or newer is needed: upgrade that server, or leave NENGXIA_DB_URL empty to use the database that comes along."
                            .formatted(version, OLDEST));
        }
        if (!knowsRanges) {
            return Optional.of(
                    "NENGXIA_DB_URL 所指的 PostgreSQL 缺少扩展 btree_gist：请在该服务器上安装软件包 postgresql-contrib。 The PostgreSQL of NENGXIA_DB_URL lacks the extension btree_gist: install the package postgresql-contrib on that server.");
        }
        return demo && !database.endsWith(FOR_DEMO) ? Optional.of(noDemo()) : unfit();
    }

    private Optional<String> unfit() {
        if (!encoding.equals("UTF8")) {
            return Optional.of(
                    "NENGXIA_DB_URL 所指的数据库“%1$s”编码为 %2$s，存不下所有人名用字：请另建编码为 UTF8 的数据库。 The database “%1$s” of NENGXIA_DB_URL is encoded in %2$s, which cannot hold every name: create one in UTF8."
                            .formatted(database, encoding));
        }
        return mayCreate
                ? Optional.empty()
                : Optional.of(
                        "NENGXIA_DB_USER 所指的用户不能在数据库“%1$s”中建立模式：请由该服务器的管理员执行 GRANT CREATE ON DATABASE，或把数据库的所有者改为该用户。 The user of NENGXIA_DB_USER may not create schemas in the database “%1$s”: have the server’s administrator GRANT CREATE ON DATABASE, or make that user its owner."
                                .formatted(database));
    }

    private String noDemo() {
        return "演示写入的是虚构的县，不进入 NENGXIA_DB_URL 所指的数据库“%1$s”：请不设 NENGXIA_DB_URL，或改用名称以 %2$s 结尾的数据库。 The demo writes a fictional county, and keeps out of the database “%1$s” of NENGXIA_DB_URL: leave NENGXIA_DB_URL empty, or name a database whose name ends in %2$s."
                .formatted(database, FOR_DEMO);
    }
}
