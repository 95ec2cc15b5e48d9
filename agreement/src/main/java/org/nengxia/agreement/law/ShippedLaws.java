package org.nengxia.agreement.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.Packs;
import org.nengxia.policy.table.DecisionTable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The packs of `policy-packs` and the product's own fact catalogue.
public final class ShippedLaws {

    private ShippedLaws() {}

    /// All of them; one that has a fault fails the test.
    public static List<Law> all() {
        FactCatalogue catalogue = catalogue();
        Packs packs = Packs.onClasspath(ShippedLaws.class.getClassLoader(), "packs", catalogue);
        if (!packs.faults().isEmpty()) {
            throw new AssertionError(packs.faults());
        }
        return packs.ready().stream().map(pack -> new Law(pack, catalogue, tables(pack))).toList();
    }

    /// The product's facts.
    @SuppressWarnings("unchecked")
    public static FactCatalogue catalogue() {
        var yaml = new Load(LoadSettings.builder().build());
        var families =
                (List<Map<String, Object>>) yaml.loadFromString(text("facts/catalogue.yaml"));
        return FactCatalogue.of(
                families.stream()
                        .flatMap(family -> facts(family))
                        .map(ShippedLaws::definition)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> facts(Map<String, Object> family) {
        return ((List<Map<String, Object>>) family.getOrDefault("facts", List.of())).stream();
    }

    private static FactDefinition definition(Map<String, Object> fact) {
        return new FactDefinition(
                String.valueOf(fact.get("name")),
                FactType.valueOf(String.valueOf(fact.get("type"))),
                !Boolean.TRUE.equals(fact.get("closed")));
    }

    private static List<String> tables(Pack pack) {
        return pack.tables().stream()
                .map(DecisionTable::file)
                .distinct()
                .map(file -> text("packs/" + pack.id() + "/" + file))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = ShippedLaws.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
