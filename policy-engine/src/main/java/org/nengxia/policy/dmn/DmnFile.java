package org.nengxia.policy.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.xml.XmlNode;

/// A DMN 1.3 file: its decision tables of hit policy COLLECT. Everything that could change a
/// table's meaning and is not understood is refused; diagrams and extensions of editors are left
/// alone.
public final class DmnFile {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Set<String> SILENT =
            Set.of(
                    "description",
                    "extensionElements",
                    "inputData",
                    "knowledgeSource",
                    "import",
                    "textAnnotation",
                    "association",
                    "group",
                    "elementCollection",
                    "performanceIndicator",
                    "organizationUnit");
    private static final Set<String> OF_DECISION =
            Set.of(
                    "description",
                    "extensionElements",
                    "question",
                    "allowedAnswers",
                    "variable",
                    "informationRequirement",
                    "authorityRequirement",
                    "supportedObjective",
                    "impactedPerformanceIndicator",
                    "decisionMaker",
                    "decisionOwner",
                    "usingProcess",
                    "usingTask",
                    "decisionTable");
    private static final Set<String> OF_TABLE =
            Set.of("input", "output", "rule", "annotation", "description", "extensionElements");

    private final String file;
    private final Faults faults;

    private DmnFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// A decision table as found in the file, with the id of its decision.
    public record Found(String id, Place place, XmlNode table) {}

    /// The tables of a file, by its name within the pack; a file that is not DMN 1.3 has none, and
    /// all that is not understood becomes a fault.
    public static List<Found> read(String file, byte[] document, Faults faults) {
        DmnFile reading = new DmnFile(file, faults);
        return XmlNode.read(file, document, faults).map(reading::tables).orElse(List.of());
    }

    private List<Found> tables(XmlNode root) {
        if (!MODEL.equals(root.namespace()) || !"definitions".equals(root.name())) {
            faults.add(file, "不是 DMN 1.3 文件，请另存为 DMN 1.3", "is not DMN 1.3; save it as DMN 1.3");
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (XmlNode child : root.same().toList()) {
            if ("decision".equals(child.name())) {
                decision(child).ifPresent(found::add);
            } else if (!SILENT.contains(child.name())) {
                notUnderstood(Place.of(file), child);
            }
        }
        return found;
    }

    private Optional<Found> decision(XmlNode decision) {
        String id = decision.attribute("id").orElse("?");
        Place place = Place.of(file, id);
        decision.same()
                .filter(child -> !OF_DECISION.contains(child.name()))
                .forEach(child -> notUnderstood(place, child));
        Optional<XmlNode> table = decision.first("decisionTable");
        if (table.isEmpty()) {
            faults.add(place, "没有决策表，请补上或删除此决策", "has no decision table; add one or remove it");
        }
        table.ifPresent(each -> policy(each, place));
        return table.map(each -> new Found(id, place, each));
    }

    private void policy(XmlNode table, Place place) {
        if (!"COLLECT".equals(table.attribute("hitPolicy").orElse("UNIQUE"))
                || table.attribute("aggregation").isPresent()) {
            faults.add(
                    place,
                    "命中策略须为 COLLECT 且不汇总",
                    "the hit policy must be COLLECT without aggregation");
        }
        table.same()
                .filter(child -> !OF_TABLE.contains(child.name()))
                .forEach(child -> notUnderstood(place, child));
    }

    private void notUnderstood(Place place, XmlNode node) {
        faults.add(
                place,
                "不支持“" + node.name() + "”，请删除",
                "'" + node.name() + "' is not supported; remove it");
    }
}
