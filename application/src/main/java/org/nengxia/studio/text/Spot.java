package org.nengxia.studio.text;

import org.snakeyaml.engine.v2.nodes.Node;

/// Where a node of a YAML file stands in its text, from the first character to behind the last.
record Spot(int begin, int end) {

    static Spot of(String text, Node node) {
        int begin = node.getStartMark().orElseThrow().getIndex();
        int end = node.getEndMark().orElseThrow().getIndex();
        // Marks count code points, texts count characters.
        int first = text.offsetByCodePoints(0, begin);
        int behind = text.offsetByCodePoints(first, end - begin);
        // A block ends where the next thing begins: what lies between is not its own.
        return new Spot(first, first + text.substring(first, behind).stripTrailing().length());
    }

    String in(String text, String replacement) {
        return text.substring(0, begin) + replacement + text.substring(end);
    }
}
