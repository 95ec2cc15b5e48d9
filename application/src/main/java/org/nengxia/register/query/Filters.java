package org.nengxia.register.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.ListOrder;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.shell.Address;

/// Reads a list's filters from its address: a column's name for its value (`-` for a missing one),
/// `q` for words in any text, `from` and `to` for days. A value that cannot be read matches nothing
/// and says so, so that no list passes for a filtered one that is not.
public final class Filters {
    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";

    /// The value that asks for rows where a column has none.
    public static final String MISSING = "-";

    private final Register register;
    private final Address address;
    private final Names names;
    private final Language language;
    private final List<Filter> found = new ArrayList<>();

    private Filters(Register register, Address address, Names names, Language language) {
        this.register = register;
        this.address = address;
        this.names = names;
        this.language = language;
    }

    /// The filters of an address, worded in that language.
    public static List<Filter> of(
            Register register, Address address, Names names, Language language) {
        Filters filters = new Filters(register, address, names, language);
        filters.read();
        return filters.found;
    }

    private void read() {
        text(address.first(TEXT));
        register.day()
                .ifPresent(day -> {
                    day(FROM, Words.FROM, "r." + day + " >= :from");
                    day(TO, Words.TO, "r." + day + " <= :to");
                });
        for (Column column : register.columns()) {
            String value = address.first(column.name());
            if (value.equals(MISSING)) {
                add(
                        column,
                        Words.UNKNOWN.in(language),
                        "r." + column.name() + " IS NULL",
                        Map.of());
            } else if (!value.isEmpty()) {
                column(column, value);
            }
        }
    }

    private void text(String words) {
        if (words.isEmpty()) {
            return;
        }
        String condition =
                searched()
                        .map(expression -> expression + " ILIKE :q")
                        .collect(Collectors.joining(" OR ", "(", ")"));
        String pattern = ListOrder.containing(words.strip());
        found.add(new Filter(TEXT, Words.TEXT, words, condition, Map.of(TEXT, pattern)));
    }

    private Stream<String> searched() {
        return register.columns().stream().flatMap(column -> searched(column).stream());
    }

    private static List<String> searched(Column column) {
        String own = "r." + column.name();
        return switch (column.kind()) {
            case Kind.RecordNumber() -> List.of(own);
            case Kind.Text(_) -> List.of(own);
            case Kind.RecordOf(_) -> List.of(own);
            case Kind.Words() -> List.of("array_to_string(" + own + ", '、')");
            case Kind.EvidenceOf() -> List.of("array_to_string(" + own + ", '、')");
            case Kind.CadreOf() -> List.of(Joins.alias(column) + ".name");
            case Kind.UnitOf() -> List.of(Joins.alias(column) + ".name");
            case Kind.Day(), Kind.Whole(_, _), Kind.Yuan(), Kind.Score() -> List.of();
            case Kind.YesNo(), Kind.OneOf(_), Kind.IdentityNumber() -> List.of();
        };
    }

    private void day(String parameter, Label label, String condition) {
        String value = address.first(parameter);
        if (value.isEmpty()) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            found.add(
                    new Filter(
                            parameter, label, day.toString(), condition, Map.of(parameter, day)));
        } catch (DateTimeParseException _) {
            found.add(unreadable(parameter, label, value));
        }
    }

    private void column(Column column, String value) {
        String equal = "r.%1$s = :%1$s".formatted(column.name());
        switch (column.kind()) {
            case Kind.OneOf(var words) when words.containsKey(value) ->
                    add(column, words.get(value).in(language), equal, value);
            case Kind.YesNo() when value.matches("true|false") ->
                    add(column, yes(value).in(language), equal, Boolean.valueOf(value));
            case Kind.UnitOf() -> add(column, names.unit(value), equal, value);
            case Kind.CadreOf() when value.matches("\\d{1,18}") ->
                    add(column, names.cadre(Long.parseLong(value)), equal, Long.valueOf(value));
            case Kind.Whole(_, _) when value.matches("\\d{1,18}") ->
                    add(column, value, equal, Long.valueOf(value));
            case Kind.RecordOf(_) -> add(column, value, equal, value);
            case Kind.EvidenceOf() ->
                    add(column, value, ":%1$s = ANY (r.%1$s)".formatted(column.name()), value);
            default -> found.add(unreadable(column.name(), column.label(), value));
        }
    }

    private static Label yes(String value) {
        return value.equals("true") ? Words.YES : Words.NO;
    }

    private void add(Column column, String shown, String condition, Object value) {
        add(column, shown, condition, Map.of(column.name(), value));
    }

    private void add(Column column, String shown, String condition, Map<String, Object> values) {
        found.add(new Filter(column.name(), column.label(), shown, condition, values));
    }

    private Filter unreadable(String parameter, Label label, String value) {
        String shown = value + " (" + Words.UNREADABLE.in(language) + ")";
        return new Filter(parameter, label, shown, "false", Map.of());
    }
}
