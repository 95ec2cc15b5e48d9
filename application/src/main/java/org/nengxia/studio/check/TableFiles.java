package org.nengxia.studio.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.policy.dmn.DmnFile;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.reading.PackFiles;

/// Which decision tables a draft's files hold, also while the pack has faults.
public final class TableFiles {

    private TableFiles() {}

    /// The file of each table by the table's id, in the order of the files.
    public static Map<String, String> of(PackFiles files) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : files.names()) {
            if (name.endsWith(".dmn")) {
                byte[] document = files.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8);
                DmnFile.read(name, document, new Faults())
                        .forEach(found -> tables.put(found.id(), name));
            }
        }
        return tables;
    }
}
