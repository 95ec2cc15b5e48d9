package org.nengxia.shell.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.act.Acts;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All accounts. The system administrator opens one and gives out its first password; the security
/// administrator lets it in: no single person can admit somebody (三员分立).
@Service
public class Accounts {
    private static final String COLUMNS =
            """
            SELECT name, password, display_name, office, unit, must_change_password, disabled,
                   last_sign_in::timestamp AS last_sign_in
            FROM shell.account
            """;

    private static final RowMapper<Account> ROW = DataClassRowMapper.newInstance(Account.class);

    private final JdbcClient database;
    private final Passwords passwords;
    private final Acts acts;

    Accounts(JdbcClient database, Passwords passwords, Acts acts) {
        this.database = database;
        this.passwords = passwords;
        this.acts = acts;
    }

    /// The account of that name, in lower case as all names are.
    Optional<Account> find(String name) {
        return database.sql(COLUMNS + "WHERE name = :name")
                .param("name", name.strip().toLowerCase(Locale.ROOT))
                .query(ROW)
                .optional();
    }

    /// All accounts by office and name.
    List<Account> all() {
        return database.sql(COLUMNS + "ORDER BY office, name").query(ROW).list();
    }

    /// Whether there is any account yet.
    boolean none() {
        return !database.sql("SELECT EXISTS (SELECT FROM shell.account)")
                .query(Boolean.class)
                .single();
    }

    /// Opens an account with a password to be changed at the first sign-in. It waits for the
    /// security administrator, unless it is the first of that office, who could not exist
    /// otherwise.
    @Transactional
    AccountOutcome open(NewAccount wanted, Actor by) {
        String name = wanted.account().strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z][a-z0-9.-]{1,39}")) {
            return new AccountOutcome.Refused(Refusal.of("account.name", name));
        }
        if (wanted.name().isBlank() || wanted.name().length() > 60) {
            return new AccountOutcome.Refused(Refusal.of("account.person"));
        }
        String password = passwords.oneTime();
        int added =
                database.sql(
                                """
                                INSERT INTO shell.account (name, password, display_name, office, unit,
                                                           must_change_password, disabled)
                                VALUES (:name, :password, :person, :office, :unit, true, :disabled)
                                ON CONFLICT (name) DO NOTHING
                                """)
                        .param("name", name)
                        .param("password", passwords.hash(password))
                        .param("person", wanted.name().strip())
                        .param("office", wanted.office().name())
                        .param("unit", wanted.unit().isBlank() ? null : wanted.unit().strip())
                        .param("disabled", !isFirstGuard(wanted.office()))
                        .update();
        if (added == 0) {
            return new AccountOutcome.Refused(Refusal.of("account.taken", name));
        }
        acts.done(by, "shell.open", name, Map.of("office", wanted.office().code()));
        return new AccountOutcome.Issued(name, password);
    }

    private boolean isFirstGuard(Office office) {
        return office == Office.SECURITY_ADMINISTRATOR
                && all().stream().noneMatch(each -> each.office() == office && !each.disabled());
    }

    /// Keeps accounts with passwords of the product's own start: the first administrator, or those
    /// of the demo.
    @Transactional
    void keep(List<Account> those, boolean demo) {
        those.forEach(account -> keep(account, demo));
        var names = those.stream().map(Account::name).collect(Collectors.joining(", "));
        acts.done(Actor.PRODUCT, "shell.first-accounts", names, Map.of());
    }

    private void keep(Account account, boolean demo) {
        database.sql(
                        """
                        INSERT INTO shell.account (name, password, display_name, office, unit,
                                                   must_change_password, disabled, demo)
                        VALUES (:name, :password, :displayName, :office, :unit,
                                :mustChangePassword, :disabled, :demo)
                        ON CONFLICT (name) DO NOTHING
                        """)
                .param("name", account.name())
                .param("password", account.password())
                .param("displayName", account.displayName())
                .param("office", account.office().name())
                .param("unit", account.unit())
                .param("mustChangePassword", account.mustChangePassword())
                .param("disabled", account.disabled())
                .param("demo", demo)
                .update();
    }

    /// Takes away the accounts of the demo, whose password everybody knows.
    @Transactional
    void forgetDemo() {
        int gone = database.sql("DELETE FROM shell.account WHERE demo").update();
        if (gone > 0) {
            var count = Map.of("accounts", Integer.toString(gone));
            acts.done(Actor.PRODUCT, "shell.forget-demo", "", count);
        }
    }

    /// Lets an account in, or shuts it out.
    @Transactional
    void setDisabled(String name, boolean disabled, Actor by) {
        if (shut(name, disabled)) {
            acts.done(by, disabled ? "shell.disable" : "shell.enable", name, Map.of());
        }
    }

    private boolean shut(String name, boolean disabled) {
        return database.sql(
                                """
                                UPDATE shell.account SET disabled = :disabled
                                WHERE name = :name AND disabled <> :disabled
                                """)
                        .param("name", name)
                        .param("disabled", disabled)
                        .update()
                == 1;
    }

    /// A new password to be changed at the next sign-in; the account is shut until the security
    /// administrator opens it again.
    @Transactional
    AccountOutcome reset(String name, Actor by) {
        String password = passwords.oneTime();
        if (store(name, password, true) == 0) {
            return new AccountOutcome.Refused(Refusal.of("account.unknown", name));
        }
        shut(name, true);
        acts.done(by, "shell.reset", name, Map.of());
        return new AccountOutcome.Issued(name, password);
    }

    /// Replaces the person's own password.
    @Transactional
    Optional<Refusal> change(String name, String former, String wanted) {
        Account account = find(name).orElseThrow();
        if (!passwords.matches(former, account.password())) {
            return Optional.of(Refusal.of("password.former"));
        }
        Optional<Refusal> refusal = passwords.refuse(name, former, wanted);
        if (refusal.isEmpty()) {
            store(name, wanted, false);
            acts.done(account.person().actor(), "shell.password", name, Map.of());
        }
        return refusal;
    }

    private int store(String name, String password, boolean mustChange) {
        return database.sql(
                        """
                        UPDATE shell.account SET password = :password, must_change_password = :must
                        WHERE name = :name
                        """)
                .param("name", name)
                .param("password", passwords.hash(password))
                .param("must", mustChange)
                .update();
    }

    /// Records that somebody signed in, before which nobody is let in, and the hash when its
    /// strength was raised since.
    @Transactional
    void noteSignIn(Account account, String hash) {
        database.sql(
                        """
                        UPDATE shell.account SET last_sign_in = now(), password = :hash
                        WHERE name = :name
                        """)
                .param("name", account.name())
                .param("hash", hash)
                .update();
        if (!hash.equals(account.password())) {
            acts.done(account.person().actor(), "shell.rehash", account.name(), Map.of());
        }
        acts.done(account.person().actor(), "shell.sign-in", account.name(), Map.of());
    }
}
