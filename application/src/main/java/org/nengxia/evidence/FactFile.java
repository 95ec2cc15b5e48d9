package org.nengxia.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.evidence.FactFamily.Member;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fact.FactType;
import org.nengxia.register.DataEntry;

/// The fact catalogue as data: `facts/catalogue.yaml` and the SQL beside it. What cannot be read is
/// a programming fault.
final class FactFile {

    private FactFile() {}

    static List<FactFamily> families() {
        return DataEntry.all("/facts/catalogue.yaml").stream().map(FactFile::family).toList();
    }

    private static FactFamily family(DataEntry entry) {
        return new FactFamily(
                withoutComments(DataEntry.file("/facts/" + entry.text("sql") + ".sql")),
                "previous".equals(entry.values().get("year")),
                entry.entries("facts").stream().map(fact -> member(entry, fact)).toList());
    }

    private static String withoutComments(String sql) {
        return sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    }

    private static Member member(DataEntry family, DataEntry entry) {
        Fact fact =
                new Fact(
                        entry.text("name"),
                        FactType.valueOf(entry.text("type")),
                        entry.label(),
                        entry.optionalLabel("unit"),
                        entry.optionalEntry("unit")
                                .map(unit -> new Label(unit.text("zh"), unit.text("one"))),
                        Channel.of(family.text("channel")),
                        family.text("register"),
                        entry.optional("words"),
                        entry.says("closed"),
                        entry.label("missing"),
                        family.label("supplier"));
        return new Member(fact, entry.optional("column").orElse(fact.name()));
    }
}
