package org.nengxia.chain.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.Supplier;

/// A secret key in a file that only its owner can read; made at the first use.
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /// The key in the file, or a fresh one of that name, kept there from now on. Refuses a file
    /// that others can read or that holds no key.
    public static SignerKey open(Path file, Supplier<String> name, Suite suite) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            var key = SignerKey.generate(name.get(), suite, new SecureRandom());
            Files.writeString(
                    file, key.text() + "\n", StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            return key;
        }
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new MalformedNote("密钥文件 %s 能被别人读，请改为 0600".formatted(file));
        }
        return SignerKey.parse(Files.readString(file).strip());
    }
}
