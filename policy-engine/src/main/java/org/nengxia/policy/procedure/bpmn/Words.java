package org.nengxia.policy.procedure.bpmn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Keys;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.procedure.vote.Share;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.xml.XmlNode;

/// What an element says in the product's own vocabulary, in one extension element such as
/// `nengxia:act`. A misspelt attribute is a fault, since it would be law that nobody reads.
final class Words {

    static final String VOCABULARY = "https://nengxia.org/procedure";

    private final String name;
    private final @Nullable XmlNode node;
    private final Place place;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private Words(String name, @Nullable XmlNode node, Place place, Faults faults) {
        this.name = name;
        this.node = node;
        this.place = place;
        this.faults = faults;
    }

    static Words of(XmlNode element, String name, Place place, Faults faults) {
        List<XmlNode> found =
                element.all("extensionElements").stream()
                        .flatMap(each -> each.all(VOCABULARY, name).stream())
                        .toList();
        if (found.size() != 1) {
            faults.add(
                    place,
                    "须有且只有一个 nengxia:" + name,
                    "must have one nengxia:" + name + ", and only one");
        }
        return new Words(name, found.isEmpty() ? null : found.getFirst(), place, faults);
    }

    Optional<String> optional(String key) {
        known.add(key);
        return node == null ? Optional.empty() : node.attribute(key);
    }

    String text(String key) {
        Optional<String> text = optional(key);
        if (node != null && text.isEmpty()) {
            fault(key, "缺少，请填写", "is missing; write it");
        }
        return text.orElse("?");
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
        String text = text(key);
        return Keys.read(type, text)
                .orElseGet(() -> {
                    unknown(key, text);
                    return fallback;
                });
    }

    int number(String key, int usual) {
        String text = optional(key).orElse(String.valueOf(usual));
        if (!text.matches("[1-9]\\d?")) {
            fault(key, "应为 1 至 99 的整数", "must be a whole number from 1 to 99");
            return usual;
        }
        return Integer.parseInt(text);
    }

    Optional<Share> share(String key) {
        Optional<String> text = optional(key);
        Optional<Share> share = text.flatMap(Share::read);
        if (text.isPresent() && share.isEmpty()) {
            fault(key, "应写成 2/3", "must be written like 2/3");
        }
        return share;
    }

    /// Less than more than half is no decision of the members together.
    Optional<Majority> majority(String key) {
        Optional<String> text = optional(key);
        Optional<Majority> majority = text.flatMap(Majority::read);
        if (text.isPresent() && majority.isEmpty()) {
            fault(key, "应写成 over 1/2 或者 2/3", "must be written like over 1/2 or 2/3");
        } else if (majority.filter(each -> each.compareTo(Majority.USUAL) < 0).isPresent()) {
            fault(key, "不得低于应到成员过半数（over 1/2）", "must be over 1/2 or more");
        }
        return majority;
    }

    List<String> list(String key) {
        return optional(key).stream()
                .flatMap(text -> Stream.of(text.strip().split("[,\\s]+")))
                .filter(each -> !each.isBlank())
                .toList();
    }

    boolean flag(String key) {
        return "true".equals(optional(key).orElse("false"));
    }

    List<Citation> citations() {
        String text = text("citation");
        Optional<List<Citation>> citations = Citation.parse(text);
        if (citations.isEmpty() && !"?".equals(text)) {
            fault("citation", "应写成 文件:条", "must be written instrument:article");
        }
        return citations.orElse(List.of());
    }

    Length length() {
        Length.Unit unit =
                Length.Unit.of(text("unit"))
                        .orElseGet(() -> {
                            unknown("unit", optional("unit").orElse("?"));
                            return Length.Unit.MONTH;
                        });
        return new Length(number("length", 1), unit);
    }

    /// Refuses attributes that nobody asked for.
    void closed() {
        if (node != null) {
            node.attributeNames().stream()
                    .filter(key -> !known.contains(key))
                    .sorted()
                    .forEach(key -> fault(key, "不是可用的属性，请删除或改正", "is no attribute; correct it"));
        }
    }

    private void unknown(String key, String text) {
        if (!"?".equals(text)) {
            fault(key, "不认识“" + text + "”", "does not know '" + text + "'");
        }
    }

    private void fault(String key, String zh, String en) {
        faults.add(
                place,
                "nengxia:" + name + " 的 " + key + zh,
                "nengxia:" + name + " " + key + " " + en);
    }
}
