package org.nengxia.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {
    @TempDir Path home;

    @Test
    void keepsWhatWasAcknowledged() throws SQLException {
        try (OwnPostgres server = OwnPostgres.at(home);
                Connection connection = connect(server)) {
            for (String setting : OwnPostgres.durabilitySettings()) {
                assertThat(ask(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void isReachedOnlyWithItsPassword() {
        try (OwnPostgres server = OwnPostgres.at(home)) {
            assertThat(login(server, "")).isFalse();
            assertThat(login(server, server.password())).isTrue();
        }
    }

    @Test
    void keepsRecordsBetweenRuns() throws SQLException {
        try (OwnPostgres server = OwnPostgres.at(home);
                Connection connection = connect(server)) {
            ask(connection, "SELECT 1");
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 7 AS n");
        }
        try (OwnPostgres server = OwnPostgres.at(home);
                Connection connection = connect(server)) {
            assertThat(ask(connection, "SELECT n FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void adoptsAServerThatAKilledRunLeftBehind() throws SQLException {
        OwnPostgres orphan = OwnPostgres.at(home);
        try (OwnPostgres adopted = OwnPostgres.at(home)) {
            assertThat(adopted.url()).isEqualTo(orphan.url());
        }
    }

    @Test
    void startsAfterItsServerWasKilled() throws Exception {
        OwnPostgres first = OwnPostgres.at(home);
        try (Connection connection = connect(first)) {
            connection.createStatement().execute("CREATE TABLE acknowledged AS SELECT 1 AS n");
        }
        long pid = PostmasterFile.in(home.resolve("postgres")).orElseThrow().pid();
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        first.close();
        try (OwnPostgres second = OwnPostgres.at(home);
                Connection connection = connect(second)) {
            assertThat(ask(connection, "SELECT n FROM acknowledged")).isEqualTo("1");
        }
    }

    @Test
    void recognisesALockFileOfAServerThatIsGone() throws Exception {
        OwnPostgres.at(home).close();
        Path stale = home.resolve("postgres/postmaster.pid");
        String own = Long.toString(ProcessHandle.current().pid());
        Files.writeString(stale, own + "\n" + home + "\n1\n1\n");
        try (OwnPostgres server = OwnPostgres.at(home)) {
            assertThat(login(server, server.password())).isTrue();
        }
    }

    private static boolean login(OwnPostgres server, String password) {
        try (Connection connection =
                DriverManager.getConnection(server.url(), server.user(), password)) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    private static Connection connect(OwnPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
