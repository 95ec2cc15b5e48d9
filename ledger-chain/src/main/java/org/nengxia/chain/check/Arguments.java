package org.nengxia.chain.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.VerifierKey;

/// What the auditor typed: words, and options with one value each that may be repeated.
///
/// @param words what is not an option
/// @param options by name, without the two dashes
record Arguments(List<String> words, Map<String, List<String>> options) {

    static final String KEY = "key";
    static final String CHECKPOINT = "checkpoint";
    static final String WITNESS = "witness";
    static final String WITNESSES = "witnesses";

    private static final List<String> KNOWN = List.of(KEY, CHECKPOINT, WITNESS, WITNESSES);

    static Arguments of(String... args) throws MalformedNote {
        var words = new ArrayList<String>();
        var options = new TreeMap<String, List<String>>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                words.add(args[i]);
                continue;
            }
            var name = args[i].substring(2);
            if (!KNOWN.contains(name) || i + 1 == args.length) {
                throw new MalformedNote("选项 --" + name + " 不认识或缺少值");
            }
            options.computeIfAbsent(name, _ -> new ArrayList<>()).add(args[++i]);
        }
        return new Arguments(words, options);
    }

    List<VerifierKey> keys() throws MalformedNote {
        return parsed(KEY);
    }

    List<Path> checkpoints() {
        return values(CHECKPOINT).stream().map(Path::of).toList();
    }

    /// The witnesses that count, and how many of them are asked for: all, unless said otherwise.
    Quorum quorum() throws MalformedNote {
        var witnesses = parsed(WITNESS);
        var asked = values(WITNESSES);
        return new Quorum(
                witnesses,
                asked.isEmpty()
                        ? witnesses.size()
                        : Math.toIntExact(Math.min(Checkpoint.number(asked.getLast()), 1000)));
    }

    private List<VerifierKey> parsed(String option) throws MalformedNote {
        var keys = new ArrayList<VerifierKey>();
        for (String text : values(option)) {
            keys.add(VerifierKey.parse(text));
        }
        return keys;
    }

    private List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
