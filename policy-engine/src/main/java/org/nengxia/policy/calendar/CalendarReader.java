package org.nengxia.policy.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a calendar: `source`, `rolls` (whether a limit that ends on a day off ends on the next
/// working day, by which rule and how well that is known: only what was read, F or S, acts), and
/// under `years` for each year its days `off` and the weekend days that are `work`; a day is
/// `2026-10-01`, several are `2026-10-01..2026-10-07`. Refused are days of another year, a day that
/// is both, and work on a day that is worked anyway.
public final class CalendarReader {

    private static final Set<String> KEYS = Set.of("id", "zh", "en", "source", "rolls", "years");
    private final String file;
    private final Faults faults = new Faults();

    private CalendarReader(String file) {
        this.file = file;
    }

    /// The calendar of a file, or everything that is wrong with it.
    public static CalendarReading read(String file, String text) {
        CalendarReader reader = new CalendarReader(file);
        WorkingCalendar calendar = reader.calendar(reader.root(text));
        return reader.faults.none()
                ? new CalendarReading.Ready(calendar)
                : new CalendarReading.Refused(reader.faults.all());
    }

    private Map<String, @Nullable Object> root(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setLabel(file)
                            .setAllowDuplicateKeys(false)
                            .setMaxAliasesForCollections(0)
                            .build();
            return map(Place.of(file), new Load(settings).loadFromString(text));
        } catch (YamlEngineException broken) {
            notYaml(String.valueOf(broken.getMessage()).lines().findFirst().orElse("?"));
            return Map.of();
        }
    }

    private void notYaml(String why) {
        faults.add(file, "不是正确的 YAML，请改正（" + why + "）", "is not YAML; correct it (" + why + ")");
    }

    private Map<String, @Nullable Object> map(Place place, @Nullable Object node) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        } else {
            faults.add(place, "应为“键: 值”形式", "must be made of 'key: value'");
        }
        return entries;
    }

    private WorkingCalendar calendar(Map<String, @Nullable Object> root) {
        root.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::notAKey);
        Map<String, @Nullable Object> source =
                map(Place.of(file).rule("source"), root.get("source"));
        Map<Integer, CalendarYear> years = new TreeMap<>();
        map(Place.of(file).rule("years"), root.get("years"))
                .forEach((year, days) -> year(year, days, years));
        return new WorkingCalendar(
                new Label(String.valueOf(source.get("zh")), String.valueOf(source.get("en"))),
                rolls(root.get("rolls")),
                years);
    }

    private boolean rolls(@Nullable Object node) {
        if (node == null) {
            return false;
        }
        Place place = Place.of(file).rule("rolls");
        Map<String, @Nullable Object> rule = node instanceof Map ? map(place, node) : Map.of();
        String known = String.valueOf(rule.get("confidence"));
        boolean sourced = rule.get("zh") != null && rule.get("en") != null;
        if (!sourced || !known.matches("[FSIU]")) {
            faults.add(
                    place,
                    "须写明依据（zh、en）和可信程度 confidence: F、S、I 或 U",
                    "needs its rule (zh, en) and its confidence: F, S, I or U");
            return false;
        }
        return Standing.of(Confidence.valueOf(known)).acts();
    }

    private void notAKey(String key) {
        faults.add(
                Place.of(file).rule(key),
                "不认识这个键，请改正或删除",
                "is not a key of a calendar; correct or remove it");
    }

    private void year(String name, @Nullable Object node, Map<Integer, CalendarYear> into) {
        Place place = Place.of(file).rule(name);
        if (!name.matches("\\d{4}")) {
            faults.add(place, "不是年份，请写四位数字", "is not a year; write four digits");
            return;
        }
        int year = Integer.parseInt(name);
        Map<String, @Nullable Object> lists = map(place, node);
        Set<LocalDate> off = days(place.column("off"), lists.get("off"), year);
        Set<LocalDate> work = days(place.column("work"), lists.get("work"), year);
        work.forEach(day -> isInTheirStead(place.column("work"), day, off));
        into.put(year, new CalendarYear(off, work));
    }

    private void isInTheirStead(Place place, LocalDate day, Set<LocalDate> off) {
        if (off.contains(day) || !CalendarYear.isWeekend(day)) {
            faults.add(
                    place,
                    day + " 不是被调成上班的休息日，请改正",
                    day + " is no day off that is worked; correct it");
        }
    }

    private Set<LocalDate> days(Place place, @Nullable Object node, int year) {
        Set<LocalDate> days = new TreeSet<>();
        if (node instanceof List<?> list) {
            list.forEach(entry -> days.addAll(several(place, String.valueOf(entry))));
        } else {
            faults.add(place, "应为日期的列表", "must be a list of days");
        }
        days.stream().filter(day -> day.getYear() != year).forEach(day -> notOfYear(place, day));
        return days;
    }

    private void notOfYear(Place place, LocalDate day) {
        faults.add(place, day + " 不在这一年，请移到它的年份", day + " is not of this year; move it to its own");
    }

    private List<LocalDate> several(Place place, String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            if (ends.length <= 2 && !last.isBefore(first) && last.getYear() == first.getYear()) {
                return first.datesUntil(last.plusDays(1)).collect(Collectors.toList());
            }
        } catch (DateTimeException notADay) {
            // told below, with what was written
        }
        notADay(place, text);
        return List.of();
    }

    private void notADay(Place place, String text) {
        faults.add(
                place,
                "“" + text + "”不是日期，请写成 年年年年-月月-日日 或 起..止",
                "'" + text + "' is no day; write yyyy-mm-dd or first..last");
    }
}
