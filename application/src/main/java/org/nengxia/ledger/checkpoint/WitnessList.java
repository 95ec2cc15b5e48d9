package org.nengxia.ledger.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.VerifierKey;
import org.nengxia.chain.witness.WitnessClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The county's witnesses, from the file `witnesses` in the data folder: one line each, its public
/// key and its address; lines that begin with # are comments.
@Component
class WitnessList {
    private final Path file;

    WitnessList(@Value("${nengxia.home}") Path home) {
        this.file = home.toAbsolutePath().resolve("witnesses");
    }

    /// The witnesses in the file's order; none without a file. A line that cannot be read is a
    /// fault that names it: a witness must not be lost by a slip of the pen.
    List<WitnessClient> all() {
        try {
            return Files.exists(file) ? read() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + "：" + e.getMessage(), e);
        }
    }

    private List<WitnessClient> read() throws IOException {
        var witnesses = new ArrayList<WitnessClient>();
        for (String line : Files.readAllLines(file)) {
            var fields = line.strip().split("\\s+", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (fields.length != 2) {
                throw new MalformedNote("每行应为“公钥 地址”，实为：" + line);
            }
            witnesses.add(new WitnessClient(VerifierKey.parse(fields[0]), URI.create(fields[1])));
        }
        return witnesses;
    }
}
