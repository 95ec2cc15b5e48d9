package org.nengxia.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.evidence.FactFamily.Member;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fact.FactType;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The fact catalogue as data: `facts/catalogue.yaml` and the SQL beside it. What cannot be read is
/// a programming fault.
final class FactFile {

    private FactFile() {}

    @SuppressWarnings("unchecked")
    static List<FactFamily> families() {
        Load yaml = new Load(LoadSettings.builder().setLabel("facts/catalogue.yaml").build());
        var entries = (List<Map<String, Object>>) yaml.loadFromString(resource("catalogue.yaml"));
        return entries.stream().map(FactFile::family).toList();
    }

    @SuppressWarnings("unchecked")
    private static FactFamily family(Map<String, Object> entry) {
        var facts = (List<Map<String, Object>>) entry.getOrDefault("facts", List.of());
        return new FactFamily(
                withoutComments(resource(text(entry, "sql") + ".sql")),
                "previous".equals(entry.get("year")),
                facts.stream().map(fact -> member(entry, fact)).toList());
    }

    private static String withoutComments(String sql) {
        return sql.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    }

    private static Member member(Map<String, Object> family, Map<String, Object> entry) {
        Fact fact =
                new Fact(
                        text(entry, "name"),
                        FactType.valueOf(text(entry, "type")),
                        label(entry),
                        Optional.ofNullable(entry.get("unit")).map(FactFile::labelOf),
                        Channel.of(text(family, "channel")),
                        text(family, "register"),
                        Optional.ofNullable((String) entry.get("words")),
                        Boolean.TRUE.equals(entry.get("closed")),
                        labelOf(required(entry, "missing")),
                        labelOf(required(family, "supplier")));
        return new Member(fact, (String) entry.getOrDefault("column", fact.name()));
    }

    @SuppressWarnings("unchecked")
    private static Label labelOf(Object entry) {
        return label((Map<String, Object>) entry);
    }

    private static Label label(Map<String, Object> entry) {
        return new Label(text(entry, "zh"), text(entry, "en"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) required(entry, key);
    }

    private static Object required(Map<String, Object> entry, String key) {
        return Optional.ofNullable(entry.get(key))
                .orElseThrow(() -> new IllegalStateException(entry + " lacks " + key));
    }

    private static String resource(String name) {
        try (InputStream in = FactFile.class.getResourceAsStream("/facts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("there is no facts/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
