package org.nengxia.agreement.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The DMN files of a pack as one file that KIE takes: the cells stay as they are written, but for
/// `${parameter}`, which becomes the day's value in FEEL; what the facts are is added as DMN wants
/// it. Our own parser has no part in it.
final class KieTables {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([a-z0-9_]+)}");
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9_]*");

    private final Map<String, String> parameters;
    private final Document together;
    private final Element root;
    private final List<List<String>> ruleIds = new ArrayList<>();

    private KieTables(FactCatalogue catalogue, Map<String, String> parameters) {
        this.parameters = parameters;
        this.together =
                parse(
                        "<definitions xmlns='%s' id='all' name='all' namespace='https://nengxia.org/all'/>"
                                .formatted(MODEL));
        this.root = together.getDocumentElement();
        catalogue.definitions().forEach(fact -> root.appendChild(input(fact.name(), fact.type())));
    }

    /// The one file; `parameters` by id as FEEL.
    static KieTables of(
            Collection<String> files, FactCatalogue catalogue, Map<String, String> parameters) {
        KieTables tables = new KieTables(catalogue, parameters);
        files.forEach(file -> tables.add(parse(file)));
        return tables;
    }

    /// The text of the file.
    String xml() {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(together), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The ids of the rules of each table; the table's decision is called `t` and its place.
    List<List<String>> ruleIds() {
        return List.copyOf(ruleIds);
    }

    private void add(Document file) {
        for (Element decision : elements(file.getDocumentElement(), "decision")) {
            Element copy = (Element) together.importNode(decision, true);
            String name = "t" + ruleIds.size();
            copy.setAttribute("name", name);
            copy.setAttribute("id", name);
            Element table = elements(copy, "decisionTable").getFirst();
            ruleIds.add(
                    elements(table, "rule").stream().map(rule -> rule.getAttribute("id")).toList());
            complete(copy, table, name);
            root.appendChild(copy);
        }
    }

    private void complete(Element decision, Element table, String name) {
        Element variable = element("variable");
        variable.setAttribute("name", name);
        decision.insertBefore(variable, table);
        TreeSet<String> facts = new TreeSet<>();
        for (Element expression : elements(table, "inputExpression")) {
            FACT.matcher(expression.getTextContent())
                    .results()
                    .forEach(match -> facts.add(match.group()));
        }
        for (String fact : facts) {
            Element required = element("requiredInput");
            required.setAttribute("href", "#in_" + fact);
            Element requirement = element("informationRequirement");
            requirement.appendChild(required);
            decision.insertBefore(requirement, table);
        }
        for (Element text : elements(table, "text")) {
            text.setTextContent(resolved(text.getTextContent()));
        }
    }

    private String resolved(String cell) {
        return PARAMETER
                .matcher(cell)
                .replaceAll(match ->
                        Matcher.quoteReplacement(parameters.getOrDefault(match.group(1), "null")));
    }

    private Element input(String fact, FactType type) {
        Element variable = element("variable");
        variable.setAttribute("name", fact);
        variable.setAttribute("typeRef", typeRef(type));
        Element input = element("inputData");
        input.setAttribute("id", "in_" + fact);
        input.setAttribute("name", fact);
        input.appendChild(variable);
        return input;
    }

    private static String typeRef(FactType type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER, DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }

    private Element element(String name) {
        return together.createElementNS(MODEL, name);
    }

    private static List<Element> elements(Element under, String name) {
        NodeList found = under.getElementsByTagNameNS(MODEL, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(xml, e);
        }
    }
}
