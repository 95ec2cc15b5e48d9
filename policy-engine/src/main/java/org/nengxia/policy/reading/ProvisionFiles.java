package org.nengxia.policy.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.Crosswalk;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.rank.Correspondence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.recusal.RecusalRules;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Role;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.EffectStart;
import org.nengxia.policy.term.Lasting;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;

/// Legal time limits (`timers.yaml`), effect periods (`effects.yaml`), the levels that people can
/// have (`levels.yaml`), who must withdraw (`recusal.yaml`), and how grounds relate to those of
/// other packs (`crosswalk.yaml`), as they are written.
final class ProvisionFiles {

    static final String TIMERS = "timers.yaml";
    static final String EFFECTS = "effects.yaml";
    static final String LEVELS = "levels.yaml";
    static final String RECUSAL = "recusal.yaml";
    static final String CROSSWALK = "crosswalk.yaml";
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern YEARS = Pattern.compile("[1-9]\\d?");
    private static final Pattern EVENT = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,62}");

    private ProvisionFiles() {}

    static List<TimeLimit> timers(YamlEntry file, Permits permits) {
        return file.closed(file.each("timers", entry -> timer(entry, permits)));
    }

    private static TimeLimit timer(YamlEntry entry, Permits permits) {
        String id = entry.text("id");
        permits.add(Row.TIMER, id, entry.optionalCitations("permitted"));
        return new TimeLimit(
                id,
                entry.label(),
                event(entry, "starts"),
                entry.optional("prolongs").orElse(null),
                length(entry, "length"),
                event(entry, "then"),
                entry.citations("citation"),
                entry.standing());
    }

    static List<EffectPeriod> effects(YamlEntry file, Permits permits) {
        return file.closed(file.each("effects", entry -> effect(entry, permits)));
    }

    private static EffectPeriod effect(YamlEntry entry, Permits permits) {
        String id = entry.text("id");
        permits.add(Row.EFFECT, id, entry.optionalCitations("permitted"));
        return new EffectPeriod(
                id,
                entry.label(),
                entry.text("measure"),
                Set.copyOf(entry.texts("grounds")),
                bars(entry),
                lasting(entry),
                entry.choice("from", EffectStart::of, EffectStart.EFFECT_DATE),
                entry.citations("citation"),
                entry.standing());
    }

    /// A length, or `until` what; of a term of office the length says how long one can run at most.
    private static Lasting lasting(YamlEntry entry) {
        return switch (entry.optional("until").orElse("")) {
            case "" -> new Lasting.For(months(entry, "length"), together(entry));
            case "case-end" -> new Lasting.CaseEnd();
            case "term-end" -> new Lasting.TermEnd(months(entry, "length"));
            default -> {
                entry.fault("until", "应为 case-end 或 term-end", "is case-end or term-end");
                yield new Lasting.CaseEnd();
            }
        };
    }

    private static Optional<Length> together(YamlEntry entry) {
        return entry.optional("together").map(_ -> months(entry, "together"));
    }

    private static Length months(YamlEntry entry, String key) {
        Length length = length(entry, key);
        if (length.months().isEmpty()) {
            entry.fault("unit", "影响期须以 month 或 year 计", "of an effect period is month or year");
        }
        return length;
    }

    private static Set<Bar> bars(YamlEntry entry) {
        Set<Bar> bars = chosen(entry, "bars", Bar::of);
        if (entry.texts("bars").isEmpty()) {
            entry.fault("bars", "缺少，请填写", "is missing; write it");
        }
        return bars;
    }

    private static <T> Set<T> chosen(
            YamlEntry entry, String key, Function<String, Optional<T>> reader) {
        List<String> written = entry.texts(key);
        written.stream()
                .filter(each -> reader.apply(each).isEmpty())
                .forEach(each ->
                        entry.fault(key, "不认识“" + each + "”", "does not know '" + each + "'"));
        return written.stream()
                .flatMap(each -> reader.apply(each).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static RecusalRules recusals(YamlEntry file, Permits permits) {
        return new RecusalRules(
                file.closed(file.each("recusal", entry -> recusal(entry, permits))));
    }

    private static RecusalRule recusal(YamlEntry entry, Permits permits) {
        String id = entry.text("id");
        permits.add(Row.RECUSAL, id, entry.optionalCitations("permitted"));
        return new RecusalRule(
                id,
                entry.label(),
                entry.choice("relation", Relation::of, Relation.KINSHIP),
                chosen(entry, "applies", Role::of),
                years(entry),
                entry.citations("citation"),
                entry.flag("reconstructed"),
                entry.standing());
    }

    private static @Nullable Integer years(YamlEntry entry) {
        String years = entry.optional("within").orElse(null);
        if (years != null && !YEARS.matcher(years).matches()) {
            entry.fault("within", "应为 1 至 99 的整年数", "must be whole years from 1 to 99");
            return null;
        }
        return years == null ? null : Integer.valueOf(years);
    }

    private static Length length(YamlEntry entry, String key) {
        String count = entry.text(key);
        Length.Unit unit = entry.choice("unit", Length.Unit::of, Length.Unit.MONTH);
        if (!COUNT.matcher(count).matches()) {
            if (!"?".equals(count)) {
                entry.fault(key, "应为 1 至 9999 的整数", "must be a whole number from 1 to 9999");
            }
            return new Length(1, unit);
        }
        return new Length(Integer.parseInt(count), unit);
    }

    private static String event(YamlEntry entry, String key) {
        String code = entry.text(key);
        if (!"?".equals(code) && !EVENT.matcher(code).matches()) {
            entry.fault(key, "应为事件代码，只用字母、数字、- 和 _", "must be a code of letters, digits, - and _");
        }
        return code;
    }

    static Ladder ladder(YamlEntry file) {
        return file.closed(
                new Ladder(
                        file.each("levels", ProvisionFiles::level),
                        file.eachIfAny("correspondence", ProvisionFiles::correspondence)));
    }

    private static Level level(YamlEntry entry) {
        return new Level(
                entry.text("code"),
                entry.choice("kind", Level.Kind::of, Level.Kind.RANK),
                entry.label(),
                entry.optionalDate("from").orElse(null),
                entry.optionalDate("to").orElse(null),
                entry.citations("citation"),
                entry.standing());
    }

    private static Correspondence correspondence(YamlEntry entry) {
        return new Correspondence(
                entry.text("level"),
                entry.text("lowest"),
                entry.optional("highest"),
                entry.optionalDate("from").orElse(null),
                entry.citations("citation"),
                entry.standing());
    }

    static List<Crosswalk> crosswalk(YamlEntry file) {
        return file.closed(file.each("crosswalk", ProvisionFiles::row));
    }

    private static Crosswalk row(YamlEntry entry) {
        Crosswalk.Relation relation =
                entry.choice("relation", Crosswalk.Relation::of, Crosswalk.Relation.RELATED);
        List<String> to = entry.texts("to");
        if ((relation == Crosswalk.Relation.NONE) != to.isEmpty()) {
            entry.fault(
                    "to",
                    "仅在 relation: none 时留空，其余须写明对应情形",
                    "is empty with relation: none and only then; name the grounds of the other pack");
        }
        return new Crosswalk(entry.text("ground"), entry.text("pack"), to, relation, entry.label());
    }
}
