package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.nengxia.chain.note.KeyFile;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.note.Suite;
import org.nengxia.chain.note.Suites;
import org.nengxia.store.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The ledger's own key, in the data folder and readable by its owner only; made at the first
/// start. Its name is the ledger's origin, which no other ledger has. `nengxia.ledger.suite` says
/// what it signs with, `ed25519` or `sm2`; a ledger keeps the suite it began with, and a setting
/// that says otherwise is refused at the start.
@Component
class LedgerKey {
    private static final int LETTERS_OF_ORIGIN = 4;
    private static final String USUAL = "ed25519";

    private final SignerKey key;

    LedgerKey(
            @Value("${nengxia.home}") Path home,
            @Value("${nengxia.ledger.suite:}") String setting) {
        var file = home.toAbsolutePath().resolve("ledger-key");
        var wanted = suite(setting.isBlank() ? USUAL : setting.strip());
        this.key = open(file, wanted);
        var kept = key.verifier().suite().name();
        if (!setting.isBlank() && !kept.equals(wanted.name())) {
            throw new StartRefused(
                    "%1$s 中留痕的密钥是 %2$s，nengxia.ledger.suite 却设为 %3$s：一本留痕自始至终用一种算法，请改回 %2$s 或去掉这项设置。 The ledger's key in %1$s is one of %2$s, but nengxia.ledger.suite says %3$s: a ledger keeps its suite; set it back to %2$s or leave it out."
                            .formatted(file, kept, wanted.name()));
        }
    }

    SignerKey key() {
        return key;
    }

    private static Suite suite(String name) {
        return Suites.named(name)
                .orElseThrow(() ->
                        new StartRefused(
                                "nengxia.ledger.suite 设为“%1$s”，没有这种算法：请改为 %2$s 之一，或去掉这项设置。 nengxia.ledger.suite is “%1$s”, which is no suite: set one of %2$s, or leave it out."
                                        .formatted(name, String.join(", ", Suites.names()))));
    }

    private static SignerKey open(Path file, Suite suite) {
        try {
            return KeyFile.open(file, LedgerKey::origin, suite);
        } catch (IOException e) {
            throw new StartRefused(
                    "留痕的密钥 %1$s 用不了（%2$s）：请恢复该文件及其权限 0600。 The ledger's key %1$s cannot be used (%2$s): restore that file and its permissions 0600."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static String origin() {
        var random = new byte[LETTERS_OF_ORIGIN];
        new SecureRandom().nextBytes(random);
        return "nengxia.county/ledger-" + HexFormat.of().formatHex(random);
    }
}
