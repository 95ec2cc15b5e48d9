package org.nengxia.policy.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.policy.cases.WorkedCase.Answers;
import org.nengxia.policy.cases.WorkedCase.Expected;
import org.nengxia.policy.cases.WorkedCase.Row;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.xml.XmlNode;

/// Reads worked cases: `inputNode` names a fact (or `as_of`, the day), `resultNode` a table or a
/// rule of the pack. Closed-world facts that are not given are no, or 0; others are missing.
public final class CaseReader {

    private static final String FORMAT = "http://www.omg.org/spec/DMN/20160719/testcase";
    private static final String DAY = "as_of";

    private final Pack pack;
    private final FactCatalogue catalogue;
    private final Faults faults;

    /// A reader for the cases of one pack over these facts.
    public CaseReader(Pack pack, FactCatalogue catalogue, Faults faults) {
        this.pack = pack;
        this.catalogue = catalogue;
        this.faults = faults;
    }

    /// The cases of a file; what cannot be read becomes a fault.
    public List<WorkedCase> read(String file, byte[] document) {
        return XmlNode.read(file, document, faults)
                .filter(root -> isTestCases(file, root))
                .map(root -> cases(file, root))
                .orElse(List.of());
    }

    private boolean isTestCases(String file, XmlNode root) {
        boolean is = FORMAT.equals(root.namespace()) && "testCases".equals(root.name());
        if (!is) {
            faults.add(
                    file,
                    "不是 DMN TCK 测试用例，根元素须为 testCases（命名空间 " + FORMAT + "）",
                    "is not a DMN TCK test case; its root must be testCases of " + FORMAT);
        }
        return is;
    }

    private List<WorkedCase> cases(String file, XmlNode root) {
        List<WorkedCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (XmlNode node : root.all("testCase")) {
            String id = node.attribute("id").orElse("?");
            Place place = Place.of(file).rule(id);
            if (!ids.add(id)) {
                faults.add(place, "案例编号重复，请改名", "the number of the case stands twice; rename one");
            }
            String text = node.first("description").map(XmlNode::text).orElse("");
            cases.add(new WorkedCase(file, id, text, facts(node, place), expected(node, place)));
        }
        if (cases.isEmpty()) {
            faults.add(file, "没有任何 testCase，请补上", "has no testCase; add one");
        }
        return cases;
    }

    private FactSheet facts(XmlNode node, Place place) {
        LocalDate day =
                node.all("inputNode").stream()
                        .filter(input -> DAY.equals(input.attribute("name").orElse("")))
                        .findFirst()
                        .flatMap(input -> day(input, place))
                        .orElse(pack.from());
        FactSheet.Draft sheet = FactSheet.of("case", day);
        closedWorld(sheet);
        for (XmlNode input : node.all("inputNode")) {
            String name = input.attribute("name").orElse("?");
            if (!DAY.equals(name)) {
                fact(name, input, place).ifPresent(value -> sheet.set(name, value));
            }
        }
        return sheet.done();
    }

    private void closedWorld(FactSheet.Draft sheet) {
        for (FactDefinition fact : catalogue.definitions()) {
            if (!fact.optional()) {
                switch (fact.type()) {
                    case BOOLEAN -> sheet.set(fact.name(), Value.of(false));
                    case INTEGER, DECIMAL -> sheet.set(fact.name(), Value.of(0));
                    case TEXT, DATE -> {}
                }
            }
        }
    }

    private Optional<LocalDate> day(XmlNode input, Place place) {
        Optional<Value> value = Given.value(input, FactType.DATE);
        if (value.isEmpty()) {
            faults.add(place.column(DAY), "不是日期，请写成 年年年年-月月-日日", "is not a day; write yyyy-mm-dd");
        }
        return value.map(each -> ((Value.Day) each).day());
    }

    private Optional<Value> fact(String name, XmlNode input, Place place) {
        Optional<FactDefinition> fact = catalogue.find(name);
        if (fact.isEmpty()) {
            faults.add(
                    place.column(name),
                    "事实目录中没有“" + name + "”，请改用目录中的事实名",
                    "the fact catalogue has no '" + name + "'; use a name it has");
            return Optional.empty();
        }
        if (Given.missing(input)) {
            return Optional.empty();
        }
        Optional<Value> value = Given.value(input, fact.get().type());
        if (value.isEmpty()) {
            faults.add(
                    place.column(name),
                    "值与事实的类型不符，请改正",
                    "the value does not fit the type of the fact; correct it");
        }
        return value;
    }

    private List<Expected> expected(XmlNode node, Place place) {
        List<Expected> expected =
                node.all("resultNode").stream()
                        .flatMap(result -> result(result, place).stream())
                        .toList();
        if (node.first("resultNode").isEmpty()) {
            faults.add(place, "没有 resultNode，请写明预期结果", "has no resultNode; say what is expected");
        }
        return expected;
    }

    private Optional<Expected> result(XmlNode result, Place place) {
        String name = result.attribute("name").orElse("?");
        if (pack.rule(name).isPresent()) {
            return answer(name, result, place);
        }
        if (pack.tables().stream().anyMatch(table -> table.id().equals(name))) {
            return Optional.of(new Expected.OfTable(name, rows(result)));
        }
        faults.add(
                place.column(name),
                "法规包中没有名为“" + name + "”的表或规则",
                "the pack has no table or rule '" + name + "'");
        return Optional.empty();
    }

    private Optional<Expected> answer(String rule, XmlNode result, Place place) {
        String text =
                result.first("expected")
                        .flatMap(each -> each.first("value"))
                        .map(XmlNode::text)
                        .orElse("");
        Optional<Answers> answer =
                Stream.of(Answers.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst();
        if (answer.isEmpty()) {
            faults.add(
                    place.column(rule),
                    "预期须为 hit、miss、undetermined 或 dormant",
                    "what is expected of a rule must be hit, miss, undetermined or dormant");
        }
        return answer.map(each -> new Expected.OfRule(rule, each));
    }

    private static List<Row> rows(XmlNode result) {
        return result.first("expected").stream()
                .flatMap(each -> each.first("list").stream())
                .flatMap(list -> list.all("item").stream())
                .map(item -> new Row(Given.component(item, "ground"), measures(item)))
                .toList();
    }

    private static List<String> measures(XmlNode item) {
        return Stream.of(Given.component(item, "measures").split(",", -1))
                .map(String::strip)
                .toList();
    }
}
