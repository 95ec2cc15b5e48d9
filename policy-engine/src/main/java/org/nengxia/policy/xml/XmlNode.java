package org.nengxia.policy.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fault.Faults;

/// An XML element with its children. Documents with a DOCTYPE, entities or nesting of more than 40
/// levels are refused while they are read. Prefixes mean nothing; namespaces do.
public final class XmlNode {

    private static final int MOST_LEVELS = 40;

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlNode(XMLStreamReader at) {
        namespace = Optional.ofNullable(at.getNamespaceURI()).orElse("");
        name = at.getLocalName();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(
                    key(at.getAttributeNamespace(i), at.getAttributeLocalName(i)),
                    at.getAttributeValue(i));
        }
    }

    private static String key(@Nullable String vocabulary, String local) {
        return vocabulary == null || vocabulary.isEmpty() ? local : "{" + vocabulary + "}" + local;
    }

    /// The document's root element; a document that is not sound throws with the reason.
    public static XmlNode read(byte[] document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                refuseDoctype(reader);
            }
            return element(reader, 1);
        } finally {
            reader.close();
        }
    }

    /// The root element of a file of a pack; one that is not sound becomes a fault with the reason.
    public static Optional<XmlNode> read(String file, byte[] document, Faults faults) {
        try {
            return Optional.of(read(document));
        } catch (XMLStreamException broken) {
            String why = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
            faults.add(
                    file,
                    "不是可用的 XML，请改正（" + why + "）",
                    "is not XML that can be used; correct it (" + why + ")");
            return Optional.empty();
        }
    }

    private static XmlNode element(XMLStreamReader reader, int level) throws XMLStreamException {
        if (level > MOST_LEVELS) {
            throw new XMLStreamException("nested too deep", reader.getLocation());
        }
        XmlNode node = new XmlNode(reader);
        for (int event = reader.next();
                event != XMLStreamConstants.END_ELEMENT;
                event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT ->
                        node.children.add(element(reader, level + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        node.text.append(reader.getText());
                default -> refuseDoctype(reader);
            }
        }
        return node;
    }

    private static void refuseDoctype(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("DOCTYPE and entities are not allowed");
        }
    }

    /// The vocabulary the element belongs to; empty when it names none.
    public String namespace() {
        return namespace;
    }

    /// The element's name without its prefix.
    public String name() {
        return name;
    }

    /// The value of an attribute without prefix; absent when blank. What editors add under their
    /// own prefixes, such as `camunda:id`, is another attribute.
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
    }

    /// The value of an attribute of another vocabulary, such as `xsi:nil`.
    public Optional<String> attribute(String vocabulary, String local) {
        return attribute(key(vocabulary, local));
    }

    /// The children of the same vocabulary with a name, in order.
    public List<XmlNode> all(String childName) {
        return same().filter(child -> child.name.equals(childName)).toList();
    }

    /// The children of another vocabulary with a name, in order: what somebody added to a standard
    /// document.
    public List<XmlNode> all(String vocabulary, String childName) {
        return children.stream()
                .filter(child -> child.namespace.equals(vocabulary))
                .filter(child -> child.name.equals(childName))
                .toList();
    }

    /// The names of the attributes without prefix, as far as they are not blank.
    public Set<String> attributeNames() {
        return attributes.keySet().stream()
                .filter(key -> !key.startsWith("{") && attribute(key).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The first child of the same vocabulary with a name.
    public Optional<XmlNode> first(String childName) {
        return all(childName).stream().findFirst();
    }

    /// The children of the same vocabulary; extensions and diagrams are left out.
    public Stream<XmlNode> same() {
        return children.stream().filter(child -> child.namespace.equals(namespace));
    }

    /// The text of the child `text`, as DMN writes expressions; empty when there is none.
    public String expression() {
        return first("text").map(XmlNode::text).orElse("");
    }

    /// The element's own text, CDATA included, without blanks around it.
    public String text() {
        return text.toString().strip();
    }
}
