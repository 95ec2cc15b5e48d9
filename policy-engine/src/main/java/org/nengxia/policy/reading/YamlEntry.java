package org.nengxia.policy.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.parameter.Citation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// An entry of a YAML file that is read key by key. What is missing or of the wrong form becomes a
/// fault and a placeholder, so that reading goes on and all faults are found.
final class YamlEntry {

    private static final Label PLACEHOLDER = new Label("？", "?");

    private static final int MOST_LEVELS = 40;

    private final String file;
    private final String path;
    private final Map<String, Object> entries;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private YamlEntry(String file, String path, Map<String, Object> entries, Faults faults) {
        this.file = file;
        this.path = path;
        this.entries = entries;
        this.faults = faults;
    }

    /// The whole of a file; an empty entry after a fault.
    static YamlEntry read(String file, String text, Faults faults) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(file)
                        .setAllowDuplicateKeys(false)
                        .setMaxAliasesForCollections(0)
                        .build();
        try {
            refuseDepth(settings, text);
            return of(file, "", new Load(settings).loadFromString(text), faults);
        } catch (YamlEngineException broken) {
            String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("?");
            faults.add(
                    file, "不是正确的 YAML，请改正（" + why + "）", "is not YAML; correct it (" + why + ")");
            return new YamlEntry(file, "", Map.of(), faults);
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

    private static YamlEntry of(String file, String path, @Nullable Object node, Faults faults) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (entry.getValue() != null) {
                    entries.put(String.valueOf(entry.getKey()), entry.getValue());
                }
            }
        } else {
            String place = path.isEmpty() ? "" : "“" + path + "”";
            faults.add(
                    file, place + "应为“键: 值”形式", "must be made of 'key: value' at '" + path + "'");
        }
        return new YamlEntry(file, path, entries, faults);
    }

    String file() {
        return file;
    }

    /// A text, number or yes/no as text; absent when there is none.
    Optional<String> optional(String key) {
        known.add(key);
        Object value = entries.get(key);
        if (value instanceof Map || value instanceof List) {
            fault(key, "应为单个值", "must be a single value");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(String::valueOf).filter(text -> !text.isBlank());
    }

    String text(String key) {
        return optional(key)
                .orElseGet(() -> {
                    fault(key, "缺少，请填写", "is missing; write it");
                    return "?";
                });
    }

    /// The pair of keys `zh` and `en` of this entry.
    Label label() {
        return new Label(text("zh"), text("en"));
    }

    Label label(String key) {
        return child(key).map(entry -> entry.closed(entry.label())).orElse(PLACEHOLDER);
    }

    LocalDate date(String key) {
        String text = text(key);
        return "?".equals(text) ? LocalDate.EPOCH : day(key, text);
    }

    Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(text -> day(key, text));
    }

    private LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            fault(key, "不是日期，请写成 年年年年-月月-日日", "is not a day; write yyyy-mm-dd");
            return LocalDate.EPOCH;
        }
    }

    boolean flag(String key) {
        String text = optional(key).orElse("false");
        if (!"true".equals(text) && !"false".equals(text)) {
            fault(key, "应为 true 或 false", "must be true or false");
        }
        return "true".equals(text);
    }

    /// A value of a fixed list; the fallback stands in after a fault.
    <T> T choice(String key, Function<String, Optional<T>> reader, T fallback) {
        String text = text(key);
        Optional<T> chosen = reader.apply(text);
        if (chosen.isEmpty() && !"?".equals(text)) {
            fault(key, "不认识“" + text + "”", "does not know '" + text + "'");
        }
        return chosen.orElse(fallback);
    }

    Confidence confidence() {
        return choice("confidence", YamlEntry::confidence, Confidence.U);
    }

    private static Optional<Confidence> confidence(String text) {
        return List.of(Confidence.values()).stream()
                .filter(each -> each.name().equals(text))
                .findFirst();
    }

    /// The keys `confidence` and, where somebody answered for the row, `signed-off: {by, on}`.
    Standing standing() {
        return standing(Standing.of(confidence()));
    }

    /// The same keys, both of which may be left out.
    Standing standingOr(Standing usual) {
        return optional("confidence").isPresent() ? standing() : standing(usual);
    }

    /// The same keys, absent when neither stands here; a sign-off alone is one of an inferred row.
    Optional<Standing> standingIfAny() {
        boolean any = entries.containsKey("confidence") || entries.containsKey("signed-off");
        known.addAll(Set.of("confidence", "signed-off"));
        return any ? Optional.of(standing()) : Optional.empty();
    }

    private Standing standing(Standing usual) {
        known.add("signed-off");
        if (!entries.containsKey("signed-off")) {
            return usual;
        }
        YamlEntry row = entry("signed-off");
        var signOff = row.closed(new Standing.SignOff(row.text("by"), row.date("on")));
        if (usual.confidence() == Confidence.U) {
            fault(
                    "signed-off",
                    "置信度为 U 的行不得签认，请先查到原文",
                    "may not stand in a row of confidence U; find the text first");
        }
        return new Standing(usual.confidence(), signOff);
    }

    List<Citation> citations(String key) {
        return choice(key, Citation::parse, List.of());
    }

    /// Citations that may be left out.
    List<Citation> optionalCitations(String key) {
        return optional(key).isPresent() ? citations(key) : List.of();
    }

    private Optional<YamlEntry> child(String key) {
        known.add(key);
        Object value = entries.get(key);
        if (value == null) {
            fault(key, "缺少，请填写", "is missing; write it");
            return Optional.empty();
        }
        return Optional.of(of(file, at(key), value, faults));
    }

    /// An entry under a key; empty after a fault.
    YamlEntry entry(String key) {
        return child(key).orElseGet(() -> new YamlEntry(file, at(key), Map.of(), faults));
    }

    /// The entries of a list, each read by the reader and then checked for unknown keys.
    <T> List<T> each(String key, Function<YamlEntry, T> reader) {
        known.add(key);
        Object value = entries.get(key);
        if (!(value instanceof List<?> list)) {
            fault(key, "应为列表", "must be a list");
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (Object item : list) {
            YamlEntry entry = of(file, at(key) + name(item, read.size() + 1), item, faults);
            read.add(entry.closed(reader.apply(entry)));
        }
        return read;
    }

    /// Rows are named by their id or code, so that a fault is found by searching; else by number.
    private static String name(Object item, int number) {
        Map<?, ?> row = item instanceof Map<?, ?> map ? map : Map.of();
        Object id = row.containsKey("id") ? row.get("id") : row.get("code");
        return "[" + (id instanceof String ? id : number) + "]";
    }

    /// The entries of a list that may be left out.
    <T> List<T> eachIfAny(String key, Function<YamlEntry, T> reader) {
        known.add(key);
        return entries.containsKey(key) ? each(key, reader) : List.of();
    }

    /// Single values of a list, such as `[promotion, rank]`; one alone may stand without brackets.
    List<String> texts(String key) {
        known.add(key);
        Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        List<?> list = value instanceof List<?> many ? many : List.of(value);
        if (list.stream().anyMatch(each -> each instanceof Map || each instanceof List)) {
            fault(key, "应为单个值的列表", "must be a list of single values");
            return List.of();
        }
        return list.stream().map(String::valueOf).toList();
    }

    /// An entry under a key that may be left out.
    Optional<YamlEntry> entryIfAny(String key) {
        known.add(key);
        return entries.containsKey(key) ? child(key) : Optional.empty();
    }

    /// Refuses keys that nobody asked for, which are misspelt ones, then hands the result on.
    <T> T closed(T result) {
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                fault(key, "不是可用的键，请删除或改正", "is not a key here; remove or correct it");
            }
        }
        return result;
    }

    void fault(String key, String zh, String en) {
        faults.add(file, "“" + at(key) + "”" + zh, "'" + at(key) + "' " + en);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
