package org.nengxia.shell.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The first administrator's password stands in a file for the owner's eyes until it is changed.
@ProductTest
@Transactional
class FirstAccountsTest {
    @Autowired FirstAccounts firstStart;
    @Autowired FirstAccounts.Slip slip;
    @Autowired Accounts accounts;
    @Autowired Passwords passwords;
    @Autowired JdbcClient database;

    @Value("${nengxia.home}")
    Path home;

    @Test
    void theFirstPasswordIsOnASlipThatOnlyTheOwnerReadsAndThatGoesWhenItIsUsed()
            throws IOException {
        database.sql("DELETE FROM shell.account").update();
        firstStart.run(new DefaultApplicationArguments());
        Path file = home.resolve("first-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String password = Files.readString(file).strip();
        Account administrator = accounts.find("admin").orElseThrow();
        assertThat(passwords.matches(password, administrator.password())).isTrue();
        slip.usedBy("somebody");
        assertThat(file).exists();
        slip.usedBy("admin");
        assertThat(file).doesNotExist();
    }
}
