package org.nengxia.studio.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A YAML file of a pack, changed in one place; all else stays as it was written.
public final class PackYaml {
    private static final int MOST_NESTED = 60;
    private final String text;

    private PackYaml(String text) {
        this.text = text;
    }

    /// The file with this text.
    public static PackYaml of(String text) {
        return new PackYaml(text);
    }

    /// The text with what stands under a key of the file's top replaced by other YAML; empty when
    /// there is no such key.
    public Optional<String> replaced(String key, String yaml) {
        return root().flatMap(root -> under(root, key))
                .map(node -> Spot.of(text, node).in(text, yaml));
    }

    /// Whether the file writes values of a parameter, one a line, so that one can be added.
    public boolean hasValues(String parameter) {
        return values(parameter).isPresent();
    }

    /// The text with one more value behind those of a parameter; empty when the file has no such
    /// parameter with values of its own.
    public Optional<String> withValue(String parameter, DatedLine value) {
        return values(parameter)
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> {
                    Node last = each.getValue().getLast();
                    int at = Spot.of(text, last).end();
                    String item = "- " + value.yaml();
                    return text.substring(0, at)
                            + "\n"
                            + " ".repeat(indent(each.getValue().getFirst()))
                            + item
                            + text.substring(at);
                });
    }

    /// The text without the value of a parameter that holds from a day; empty when there is none,
    /// or it is the only one.
    public Optional<String> withoutValue(String parameter, String from) {
        return values(parameter)
                .filter(each -> each.getValue().size() > 1)
                .flatMap(each -> {
                    List<Node> items = each.getValue();
                    return IntStream.range(0, items.size())
                            .filter(i -> from.equals(scalar(items.get(i), "from")))
                            .mapToObj(i -> without(items.get(i)))
                            .findFirst();
                });
    }

    private String without(Node item) {
        Spot spot = Spot.of(text, item);
        int begin = text.lastIndexOf('\n', spot.begin()) + 1;
        int end = text.indexOf('\n', spot.end());
        return text.substring(0, begin) + (end < 0 ? "" : text.substring(end + 1));
    }

    /// How far an item's hyphen stands from the line's beginning.
    private int indent(Node item) {
        int begin = Spot.of(text, item).begin();
        int line = text.lastIndexOf('\n', begin) + 1;
        return Math.max(0, text.indexOf('-', line) - line);
    }

    private Optional<SequenceNode> values(String parameter) {
        return root().flatMap(root -> under(root, "parameters")).stream()
                .flatMap(PackYaml::items)
                .filter(item -> parameter.equals(scalar(item, "id")))
                .flatMap(item -> under(item, "values").stream())
                .flatMap(PackYaml::sequence)
                .filter(node -> inLines(node))
                .findFirst();
    }

    /// Whether each item stands in a line of its own, so that one can be put below.
    private boolean inLines(SequenceNode node) {
        return node.getValue().stream()
                .allMatch(item -> {
                    int begin = Spot.of(text, item).begin();
                    int line = text.lastIndexOf('\n', begin) + 1;
                    return text.substring(line, begin).isBlank()
                            || text.substring(line, begin).strip().equals("-");
                });
    }

    /// The file's tree; empty when it is no YAML, or nested deeper than any pack is.
    private Optional<Node> root() {
        long opened = text.chars().filter(each -> each == '[' || each == '{').count();
        if (opened > MOST_NESTED && tooDeep()) {
            return Optional.empty();
        }
        try {
            return new Compose(LoadSettings.builder().setMaxAliasesForCollections(0).build())
                    .composeString(text);
        } catch (YamlEngineException broken) {
            return Optional.empty();
        }
    }

    private boolean tooDeep() {
        int level = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            level += each == '[' || each == '{' ? 1 : each == ']' || each == '}' ? -1 : 0;
            if (level > MOST_NESTED) {
                return true;
            }
        }
        return false;
    }

    private static Stream<SequenceNode> sequence(Node node) {
        return node instanceof SequenceNode sequence ? Stream.of(sequence) : Stream.empty();
    }

    private static Stream<Node> items(Node node) {
        return sequence(node).flatMap(each -> each.getValue().stream());
    }

    private static Optional<Node> under(Node node, String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(each ->
                        each.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static String scalar(Node node, String key) {
        return under(node, key)
                .map(value -> value instanceof ScalarNode scalar ? scalar.getValue() : "")
                .orElse("");
    }
}
