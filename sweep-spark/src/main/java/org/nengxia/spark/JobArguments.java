package org.nengxia.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the job is told: `--snapshot DIR --plan FILE --out DIR`, and `--master URL` where
/// `spark-submit` does not say it. Folders may be on any file system that Spark reads, such as
/// `hdfs://…`.
record JobArguments(String snapshot, String plan, String out, Optional<String> master) {
    static final String USAGE =
            "SweepJob --snapshot DIR --plan FILE --out DIR [--master URL]: the snapshot's folder, the"
                    + " plan that ./nengxia sweep --plan-only wrote, and a folder that does not exist yet.";
    private static final List<String> NAMES = List.of("--snapshot", "--plan", "--out", "--master");

    /// Empty when they are not understood.
    static Optional<JobArguments> of(String[] arguments) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            told.put(arguments[i], arguments[i + 1]);
        }
        boolean complete = told.keySet().containsAll(NAMES.subList(0, 3));
        if (arguments.length % 2 != 0 || !complete || !NAMES.containsAll(told.keySet())) {
            return Optional.empty();
        }
        return Optional.of(
                new JobArguments(
                        folder(told, "--snapshot"),
                        told.getOrDefault("--plan", ""),
                        folder(told, "--out"),
                        Optional.ofNullable(told.get("--master"))));
    }

    private static String folder(Map<String, String> told, String name) {
        return told.getOrDefault(name, "").replaceAll("/+$", "");
    }
}
