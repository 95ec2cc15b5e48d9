package org.nengxia.shell.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.shell.act.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Failed sign-ins, counted under a digest of whatever name was typed: for names that nobody has as
/// for those that somebody has, so that neither answer nor time tells them apart, and a password
/// typed in the wrong field is not kept. Five failures lock the name for 15 minutes, also for the
/// right password; failures during a lock do not prolong it.
@Component
class Failures {
    private final JdbcClient database;
    private final Acts acts;

    Failures(JdbcClient database, Acts acts) {
        this.database = database;
        this.acts = acts;
    }

    boolean locked(String name) {
        return database.sql(
                        """
                        SELECT EXISTS (SELECT FROM shell.sign_in_failure
                                       WHERE name_digest = :name AND locked_until > now())
                        """)
                .param("name", digest(name))
                .query(Boolean.class)
                .single();
    }

    /// Counts one more failure; a count begins anew when the last failure was 15 minutes ago. The
    /// failure that locks somebody's account leaves an entry; single failures leave none, nor do
    /// names that nobody has, or whoever guesses could flood the ledger and have a mistyped
    /// password kept in it.
    @Transactional
    void count(String name, Optional<Account> account) {
        database.sql(
                        "DELETE FROM shell.sign_in_failure WHERE last_at < now() - interval '15 minutes'")
                .update();
        if (locks(name) && account.isPresent()) {
            acts.done(Actor.PRODUCT, "shell.locked", account.get().name(), Map.of());
        }
    }

    /// Whether it was this failure that locked the name; of several at once, one does.
    private boolean locks(String name) {
        return database.sql(
                        """
                        INSERT INTO shell.sign_in_failure AS f (name_digest, failures, last_at)
                        VALUES (:name, 1, now())
                        ON CONFLICT (name_digest) DO UPDATE
                        SET failures = f.failures + 1, last_at = now(),
                            locked_until = CASE WHEN f.failures + 1 >= 5
                                                THEN now() + interval '15 minutes' END
                        WHERE f.locked_until IS NULL OR f.locked_until <= now()
                        RETURNING locked_until IS NOT NULL
                        """)
                .param("name", digest(name))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void forget(String name) {
        database.sql("DELETE FROM shell.sign_in_failure WHERE name_digest = :name")
                .param("name", digest(name))
                .update();
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
