package org.nengxia.policy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.policy.xml.XmlNode;

/// The drawing of every shipped procedure is whole: each element has its shape, each way its line,
/// and no two shapes lie over one another.
class DrawingTest {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINE = "http://www.omg.org/spec/DD/20100524/DI";

    private record Shape(String element, double x, double y, double width, double height) {

        boolean over(Shape other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean touches(double px, double py) {
            return px >= x - 1 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1;
        }
    }

    static Stream<Path> drawings() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("packs"))) {
            return walk
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreTwentySevenDrawings() throws IOException {
        assertThat(drawings()).hasSize(27);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyElementHasItsShapeAndEveryWayItsLine(Path file)
            throws IOException, XMLStreamException {
        XmlNode root = XmlNode.read(Files.readAllBytes(file));
        Map<String, Shape> shapes = shapes(root);
        XmlNode process = root.first("process").orElseThrow();
        List<XmlNode> elements =
                process.same().filter(each -> each.attribute("id").isPresent()).toList();
        for (XmlNode element : elements) {
            String id = element.attribute("id").orElseThrow();
            if (element.name().equals("sequenceFlow")) {
                XmlNode edge = edge(root, id);
                List<XmlNode> points = edge.all(LINE, "waypoint");
                ends(shapes, element.attribute("sourceRef"), points.getFirst());
                ends(shapes, element.attribute("targetRef"), points.getLast());
            } else {
                assertThat(shapes).containsKey(id);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noShapeLiesOverAnother(Path file) throws IOException, XMLStreamException {
        XmlNode root = XmlNode.read(Files.readAllBytes(file));
        List<Shape> shapes = new ArrayList<>(shapes(root).values());
        List<String> clocks =
                root.first("process").orElseThrow().all("boundaryEvent").stream()
                        .map(each -> each.attribute("id").orElseThrow())
                        .toList();
        shapes.removeIf(shape -> clocks.contains(shape.element));
        for (Shape one : shapes) {
            assertThat(shapes).filteredOn(other -> !other.equals(one) && other.over(one)).isEmpty();
        }
    }

    private static void ends(Map<String, Shape> shapes, Optional<String> element, XmlNode point) {
        Shape shape = Optional.ofNullable(shapes.get(element.orElseThrow())).orElseThrow();
        assertThat(shape.touches(number(point, "x"), number(point, "y"))).isTrue();
    }

    private static XmlNode edge(XmlNode root, String flow) {
        return plane(root).all(DI, "BPMNEdge").stream()
                .filter(each -> each.attribute("bpmnElement").orElse("").equals(flow))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Shape> shapes(XmlNode root) {
        Map<String, Shape> shapes = new TreeMap<>();
        for (XmlNode each : plane(root).all(DI, "BPMNShape")) {
            XmlNode at = each.all(DC, "Bounds").getFirst();
            String element = each.attribute("bpmnElement").orElseThrow();
            shapes.put(
                    element,
                    new Shape(
                            element,
                            number(at, "x"),
                            number(at, "y"),
                            number(at, "width"),
                            number(at, "height")));
        }
        return shapes;
    }

    private static XmlNode plane(XmlNode root) {
        XmlNode diagram = root.all(DI, "BPMNDiagram").getFirst();
        return diagram.all(DI, "BPMNPlane").getFirst();
    }

    private static double number(XmlNode node, String key) {
        return Double.parseDouble(node.attribute(key).orElseThrow());
    }
}
