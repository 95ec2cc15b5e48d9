package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.KeyFile;
import org.nengxia.chain.note.SignerKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The ledger's own key, in the data folder and readable by its owner only; made at the first use.
/// Its name is the ledger's origin, which no other ledger has.
@Component
class LedgerKey {
    private static final int LETTERS_OF_ORIGIN = 4;

    private final Path file;

    LedgerKey(@Value("${nengxia.home}") Path home) {
        this.file = home.toAbsolutePath().resolve("ledger-key");
    }

    SignerKey key() {
        try {
            return KeyFile.open(file, LedgerKey::origin, Ed25519.SUITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static String origin() {
        var random = new byte[LETTERS_OF_ORIGIN];
        new SecureRandom().nextBytes(random);
        return "nengxia.county/ledger-" + HexFormat.of().formatHex(random);
    }
}
