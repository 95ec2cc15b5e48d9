package org.nengxia.policy.procedure.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.policy.Label;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Keys;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.xml.XmlNode;

/// Reads the elements of a process one by one. What is missing or unknown becomes a fault with the
/// id of the element, and a placeholder so that reading goes on.
final class Elements {

    private static final Set<String> PLAIN =
            Set.of("documentation", "extensionElements", "incoming", "outgoing");
    private static final Set<String> TIMED = Set.of("timerEventDefinition");
    private static final Set<String> NO_MORE = Set.of();

    private final String file;
    private final Faults faults;

    Elements(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    String id(XmlNode element) {
        Optional<String> id = element.attribute("id");
        if (id.isEmpty()) {
            faults.add(
                    file,
                    "有一个 " + element.name() + " 没有编号，请写 id",
                    "has a " + element.name() + " without an id; write one");
        }
        return id.orElse("?");
    }

    Node.Start start(XmlNode element) {
        only(element, NO_MORE);
        Words words = words(element, "start");
        Node.Start start = new Node.Start(id(element), title(element, words));
        words.closed();
        return start;
    }

    Node.End end(XmlNode element) {
        only(element, NO_MORE);
        Words words = words(element, "end");
        EndKind kind = words.choice("kind", EndKind.class, EndKind.CLOSED);
        Label title = title(element, words);
        words.closed();
        return new Node.End(id(element), title, kind);
    }

    /// A gateway needs no name; it is told by its act.
    Node.Gateway gateway(XmlNode element) {
        only(element, NO_MORE);
        String name = element.attribute("name").orElse(id(element));
        return new Node.Gateway(id(element), new Label(name, id(element)));
    }

    Node.Task task(XmlNode element) {
        only(element, NO_MORE);
        Words words = words(element, "act");
        Node.Task task =
                new Node.Task(
                        id(element),
                        title(element, words),
                        words.choice("form", Form.class, Form.RETURN),
                        words.text("organ"),
                        words.number("persons", 1),
                        words.share("quorum").orElse(null),
                        words.majority("majority").orElse(null),
                        words.list("papers"),
                        words.citations(),
                        words.flag("reconstructed"));
        words.closed();
        return task;
    }

    Node.Wait wait(XmlNode element) {
        Words words = clockWords(element);
        Node.Wait wait = new Node.Wait(id(element), title(element, words), clock(words));
        words.closed();
        return wait;
    }

    Node.Boundary boundary(XmlNode element) {
        Words words = clockWords(element);
        Node.Boundary boundary =
                new Node.Boundary(
                        id(element),
                        title(element, words),
                        element.attribute("attachedToRef").orElse("?"),
                        clock(words),
                        !"false".equals(element.attribute("cancelActivity").orElse("true")));
        words.closed();
        return boundary;
    }

    Flow flow(XmlNode element) {
        String id = id(element);
        List<Outcome> outcomes = new ArrayList<>();
        only(element, Set.of("conditionExpression"));
        element.first("conditionExpression").map(XmlNode::text).stream()
                .flatMap(text -> List.of(text.split("[,\\s]+")).stream())
                .filter(key -> !key.isBlank())
                .forEach(key ->
                        Keys.read(Outcome.class, key)
                                .ifPresentOrElse(
                                        outcomes::add,
                                        () ->
                                                fault(
                                                        id,
                                                        "不认识结果“" + key + "”",
                                                        "does not know the outcome '"
                                                                + key
                                                                + "'")));
        return new Flow(
                id,
                element.attribute("sourceRef").orElse("?"),
                element.attribute("targetRef").orElse("?"),
                outcomes,
                false);
    }

    /// Refuses an element that is no part of the subset, by its id, with what to draw instead.
    void notUnderstood(XmlNode element) {
        Label instead = Instead.of(element.name());
        fault(
                element.attribute("id").orElse("?"),
                "不支持“" + element.name() + "”，" + instead.zh(),
                "'" + element.name() + "' is not supported; " + instead.en());
    }

    private void only(XmlNode element, Set<String> more) {
        element.same()
                .filter(child -> !PLAIN.contains(child.name()) && !more.contains(child.name()))
                .forEach(child -> {
                    Label instead = Instead.of(child.name());
                    fault(
                            id(element),
                            "含有不支持的“" + child.name() + "”，" + instead.zh(),
                            "holds '"
                                    + child.name()
                                    + "', which is not supported; "
                                    + instead.en());
                });
    }

    private Words clockWords(XmlNode element) {
        only(element, TIMED);
        List<XmlNode> timers = element.all("timerEventDefinition");
        if (timers.size() != 1) {
            fault(
                    id(element),
                    "须是一个计时事件（timerEventDefinition）",
                    "must be a timer event (timerEventDefinition)");
        }
        timers.stream()
                .flatMap(XmlNode::same)
                .filter(child -> child.name().startsWith("time") && !child.text().isEmpty())
                .forEach(child ->
                        fault(
                                id(element),
                                "时长不得写在 " + child.name() + " 中，请写在 nengxia:clock 中",
                                "may not say its length in "
                                        + child.name()
                                        + "; write it in nengxia:clock"));
        return words(element, "clock");
    }

    private Clock clock(Words words) {
        Optional<String> ref = words.optional("ref");
        Optional<String> fixed = words.optional("fixed-by");
        if (ref.isPresent()) {
            return new Clock.Legal(ref.get());
        }
        return fixed.isPresent()
                ? new Clock.Fixed(fixed.get(), words.citations())
                : new Clock.Own(words.length(), words.optional("after"), words.citations());
    }

    private Words words(XmlNode element, String name) {
        return Words.of(element, name, Place.of(file).rule(id(element)), faults);
    }

    private Label title(XmlNode element, Words words) {
        Optional<String> zh = element.attribute("name");
        if (zh.isEmpty()) {
            fault(id(element), "没有名称，请填写", "has no name; write one");
        }
        return new Label(zh.map(each -> each.replaceAll("\\s+", "")).orElse("？"), words.text("en"));
    }

    private void fault(String id, String zh, String en) {
        faults.add(Place.of(file).rule(id), zh, en);
    }
}
