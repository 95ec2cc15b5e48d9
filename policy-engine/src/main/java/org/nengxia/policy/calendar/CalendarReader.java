package org.nengxia.policy.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads a calendar: `source`, `rolls` (whether a limit that ends on a day off ends on the next
/// working day, by which rule and how well that is known: only what was read, F or S, acts), and
/// under `years` for each year its days `off` and the weekend days that are `work`; a day is
/// `2026-10-01`, several are `2026-10-01..2026-10-07`. Refused are days of another year, a day that
/// is both, and work on a day that is worked anyway; each fault names its line.
public final class CalendarReader {

    private static final Set<String> KEYS = Set.of("id", "zh", "en", "source", "rolls", "years");
    private static final int MOST_LEVELS = 8;
    private final String file;
    private final Faults faults = new Faults();

    private CalendarReader(String file) {
        this.file = file;
    }

    /// The calendar of a file, or everything that is wrong with it.
    public static CalendarReading read(String file, String text) {
        CalendarReader reader = new CalendarReader(file);
        Map<String, Node> root = reader.root(text);
        if (!reader.faults.none()) {
            return new CalendarReading.Refused(reader.faults.all());
        }
        WorkingCalendar calendar = reader.calendar(root);
        return reader.faults.none()
                ? new CalendarReading.Ready(calendar)
                : new CalendarReading.Refused(reader.faults.all());
    }

    private Map<String, Node> root(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            refuseDepth(settings, text);
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isPresent() ? map(Place.of(file), root.get()) : noMap(Place.of(file));
        } catch (YamlEngineException broken) {
            String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("?");
            faults.add(
                    file, "不是正确的 YAML，请改正（" + why + "）", "is not YAML; correct it (" + why + ")");
            return Map.of();
        }
    }

    /// Walks the events, which needs no stack, before the tree is built, which does.
    private static void refuseDepth(LoadSettings settings, String text) {
        int level = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            level +=
                    switch (event.getEventId()) {
                        case MappingStart, SequenceStart -> 1;
                        case MappingEnd, SequenceEnd -> -1;
                        default -> 0;
                    };
            if (level > MOST_LEVELS) {
                throw new YamlEngineException("nested too deep");
            }
        }
    }

    private Place at(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return Place.of(file).rule(Integer.toString(line));
    }

    private Map<String, Node> noMap(Place place) {
        faults.add(place, "应为“键: 值”形式", "must be made of 'key: value'");
        return Map.of();
    }

    private Map<String, Node> map(Place place, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return noMap(place);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple each : mapping.getValue()) {
            String key = text(each.getKeyNode());
            if (entries.putIfAbsent(key, each.getValueNode()) != null) {
                faults.add(
                        at(each.getKeyNode()).column(key),
                        "写了两次，请删去一处",
                        "stands twice; remove one");
            }
        }
        return entries;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private WorkingCalendar calendar(Map<String, Node> root) {
        root.forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                faults.add(
                        at(node).column(key),
                        "不认识这个键，请改正或删除",
                        "is not a key of a calendar; correct or remove it");
            }
        });
        Map<String, Node> source = child(root, "source");
        Map<Integer, CalendarYear> years = new TreeMap<>();
        child(root, "years").forEach((year, days) -> year(year, days, years));
        return new WorkingCalendar(source(root.get("source"), source), rolls(root), years);
    }

    private Label source(@Nullable Node node, Map<String, Node> source) {
        String zh = written(source, "zh");
        String en = written(source, "en");
        if (!zh.isBlank() && !en.isBlank()) {
            return new Label(zh, en);
        }
        faults.add(
                (node == null ? Place.of(file) : at(node)).column("source"),
                "须写明日期出自哪一份通知（zh、en）",
                "needs the notice that the days are from (zh, en)");
        return new Label("？", "?");
    }

    private Map<String, Node> child(Map<String, Node> of, String key) {
        Node node = of.get(key);
        return node == null ? noMap(Place.of(file).column(key)) : map(at(node).column(key), node);
    }

    private static String written(Map<String, Node> entries, String key) {
        Node node = entries.get(key);
        return node == null ? "" : text(node);
    }

    private boolean rolls(Map<String, Node> root) {
        Node node = root.get("rolls");
        if (node == null) {
            return false;
        }
        Place place = at(node).column("rolls");
        Map<String, Node> rule = node instanceof MappingNode ? map(place, node) : Map.of();
        String known = written(rule, "confidence");
        boolean sourced = !written(rule, "zh").isEmpty() && !written(rule, "en").isEmpty();
        if (!sourced || !known.matches("[FSIU]")) {
            faults.add(
                    place,
                    "须写明依据（zh、en）和可信程度 confidence: F、S、I 或 U",
                    "needs its rule (zh, en) and its confidence: F, S, I or U");
            return false;
        }
        return Standing.of(Confidence.valueOf(known)).acts();
    }

    private void year(String name, Node node, Map<Integer, CalendarYear> into) {
        if (!name.matches("\\d{4}")) {
            faults.add(at(node).column(name), "不是年份，请写四位数字", "is not a year; write four digits");
            return;
        }
        int year = Integer.parseInt(name);
        Map<String, Node> lists = map(at(node).column(name), node);
        Set<LocalDate> off = days(name, "off", node, lists);
        Set<LocalDate> work = days(name, "work", node, lists);
        work.stream()
                .filter(day -> off.contains(day) || !CalendarYear.isWeekend(day))
                .forEach(day ->
                        faults.add(
                                at(lists.getOrDefault("work", node)).column(name + " work"),
                                day + " 不是被调成上班的休息日，请改正",
                                day + " is no day off that is worked; correct it"));
        into.put(year, new CalendarYear(off, work));
    }

    private Set<LocalDate> days(String year, String list, Node of, Map<String, Node> lists) {
        Set<LocalDate> days = new TreeSet<>();
        Node node = lists.get(list);
        if (node instanceof SequenceNode sequence) {
            sequence.getValue()
                    .forEach(each ->
                            days.addAll(
                                    several(at(each).column(year + " " + list), year, text(each))));
        } else {
            faults.add(
                    at(node == null ? of : node).column(year + " " + list),
                    "应为日期的列表",
                    "must be a list of days");
        }
        return days;
    }

    private List<LocalDate> several(Place place, String year, String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            if (ends.length <= 2 && !last.isBefore(first) && last.getYear() == first.getYear()) {
                if (first.getYear() != Integer.parseInt(year)) {
                    faults.add(
                            place,
                            first + " 不在这一年，请移到它的年份",
                            first + " is not of this year; move it to its own");
                }
                return first.datesUntil(last.plusDays(1)).toList();
            }
        } catch (DateTimeException notADay) {
            // told below, with what was written
        }
        faults.add(
                place,
                "“" + text + "”不是日期，请写成 年年年年-月月-日日 或 起..止",
                "'" + text + "' is no day; write yyyy-mm-dd or first..last");
        return List.of();
    }
}
