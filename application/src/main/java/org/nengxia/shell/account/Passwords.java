package org.nengxia.shell.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nengxia.kernel.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id (64 MiB, three passes). Few at a time, so that a flood of
/// sign-ins cannot exhaust memory; whoever waits too long is asked to try again.
@Component
class Passwords {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final Set<String> COMMON =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "9876543210",
                    "1q2w3e4r5t",
                    "1qaz2wsx3edc",
                    "qwertyuiop",
                    "password123",
                    "password1234",
                    "woaini1314",
                    "woaini1314520",
                    "5201314520",
                    "admin12345",
                    "administrator",
                    "abc1234567",
                    "a123456789",
                    "asdfghjkl;",
                    "zxcvbnm123",
                    "qq123456789",
                    "letmein123",
                    "iloveyou123");

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 1 << 16, 3);
    private final Semaphore atOnce =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4), true);

    /// A hash that no password matches, so that an unknown account takes as long as a known one.
    private final Supplier<String> decoy = new Once(() -> hash(oneTime() + oneTime()));

    String hash(String password) {
        return whenFree(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return whenFree(() -> password.length() <= LONGEST && encoder.matches(password, hash));
    }

    String decoy() {
        return decoy.get();
    }

    /// The hash to keep: the present one, or a new one when parameters were raised since.
    String upToDate(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? hash(password) : hash;
    }

    private <T> T whenFree(Supplier<T> work) {
        try {
            if (!atOnce.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    /// A password for one use, easy to read aloud: four groups of four, about 79 bits.
    String oneTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i % 4 == 0 && i > 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /// Why a password cannot be taken; empty when it can.
    Optional<Refusal> refuse(String account, String former, String wanted) {
        String plain = wanted.toLowerCase(Locale.ROOT);
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return Optional.of(Refusal.of("password.length", SHORTEST, LONGEST));
        }
        if (wanted.equals(former)) {
            return Optional.of(Refusal.of("password.same"));
        }
        boolean guessable =
                plain.contains(account)
                        || COMMON.contains(plain)
                        || plain.chars().distinct().count() < 5;
        return guessable ? Optional.of(Refusal.of("password.common")) : Optional.empty();
    }

    /// A value made when it is first asked for.
    private static final class Once implements Supplier<String> {
        private final Supplier<String> maker;
        private volatile String made = "";

        Once(Supplier<String> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized String get() {
            if (made.isEmpty()) {
                made = maker.get();
            }
            return made;
        }
    }
}
