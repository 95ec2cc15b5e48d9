package org.nengxia.chain.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.chain.note.Ed25519;
import org.nengxia.chain.note.KeyFile;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.SignerKey;
import org.nengxia.chain.note.VerifierKey;

/// The witness's program, for a machine of another office:
///
/// `java -cp ledger-chain.jar org.nengxia.chain.witness.WitnessMain NAME FOLDER HOST:PORT KEY...`
///
/// NAME is what the witness calls itself, FOLDER holds its key and its memory, each KEY is the
/// public key of a ledger. It answers until it is stopped.
public final class WitnessMain {

    private static final int REFUSED = 2;

    private WitnessMain() {}

    /// Exit code 2 when the arguments do not fit; otherwise it runs until stopped.
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (open(out, args) == null) {
            System.exit(REFUSED);
        }
    }

    static @Nullable Door open(PrintStream out, String... args) {
        if (args.length < 4) {
            out.println("用法：WitnessMain 名称 文件夹 主机:端口 账本公钥……");
            return null;
        }
        try {
            var witness = witness(args[0], Path.of(args[1]), List.of(args).subList(3, args.length));
            var door = new Door(witness, address(args[2]));
            out.printf("见证方公钥 %s%n在端口 %d 等候检查点。%n", witness.verifier().text(), door.port());
            return door;
        } catch (IOException | IllegalArgumentException e) {
            out.printf("见证方没有启动：%s。%n", e.getMessage());
            return null;
        }
    }

    private static Witness witness(String name, Path folder, List<String> keys) throws IOException {
        var ledgers = new ArrayList<VerifierKey>();
        for (String key : keys) {
            ledgers.add(VerifierKey.parse(key));
        }
        SignerKey own = KeyFile.open(folder.resolve("key"), () -> name, Ed25519.SUITE);
        return new Witness(own, ledgers, folder, Clock.systemUTC());
    }

    private static InetSocketAddress address(String text) throws IOException {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new MalformedNote("地址应为“主机:端口”，实为 " + text);
        }
        var host = InetAddress.getByName(text.substring(0, colon));
        return new InetSocketAddress(host, Integer.parseInt(text.substring(colon + 1)));
    }
}
