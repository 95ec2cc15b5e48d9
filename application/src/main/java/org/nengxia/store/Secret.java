package org.nengxia.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/// The password of the product's own PostgreSQL: made once, readable by the owner of the data
/// folder only, so that other users of the machine cannot walk in by the loopback address.
record Secret(String text) {
    private static final String TRUST = hba("trust");
    private static final String PASSWORD = hba("scram-sha-256");

    /// The secret of that data folder, made when there is none.
    static Secret in(Path home) throws IOException {
        Path file = home.resolve("postgres.secret");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return new Secret(Files.readString(file).strip());
    }

    /// Until the password was set the server must let us in; a start that broke off in between is
    /// repeated.
    void openForFirstStart(Path folder) throws IOException {
        if (Files.exists(folder.resolve("postgresql.conf")) && !isSet(folder)) {
            Files.writeString(folder.resolve("pg_hba.conf"), TRUST);
        }
    }

    /// Sets the password and shuts the open door.
    void closeAfterFirstStart(DataSource server, Path folder) throws IOException {
        if (isSet(folder)) {
            return;
        }
        try (Connection connection = server.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + text + "'");
            Files.writeString(folder.resolve("pg_hba.conf"), PASSWORD);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("the password of PostgreSQL could not be set", e);
        }
    }

    private static boolean isSet(Path folder) throws IOException {
        Path rules = folder.resolve("pg_hba.conf");
        return Files.exists(rules) && Files.readString(rules).equals(PASSWORD);
    }

    private static String hba(String method) {
        return "host all all 127.0.0.1/32 %s%nhost all all ::1/128 %s%n".formatted(method, method);
    }
}
