package org.nengxia.register.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// What records say in one line, for registers that declare a summary.
@Component
@NamedInterface("summaries")
public class Summaries {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
    private final JdbcClient database;

    Summaries(JdbcClient database) {
        this.database = database;
    }

    /// Number → line, of those records of a register that are asked for, with one statement; empty
    /// when the register declares no summary.
    public Map<String, Label> of(Register register, Collection<String> numbers) {
        Optional<Label> summary = register.summary();
        Map<String, Label> lines = new HashMap<>();
        if (summary.isPresent() && !numbers.isEmpty()) {
            rows(register, List.copyOf(numbers))
                    .forEach((Map<String, @Nullable Object> row) ->
                            lines.put(
                                    Objects.toString(row.get(register.key().name())),
                                    line(register, summary.get(), row)));
        }
        return lines;
    }

    private List<Map<String, @Nullable Object>> rows(Register register, List<String> numbers) {
        return database.sql(
                        "SELECT * FROM %s WHERE %s IN (:numbers)"
                                .formatted(register.table(), register.key().name()))
                .param("numbers", numbers)
                .query(new RowOfColumns())
                .list();
    }

    private static Label line(Register register, Label summary, Map<String, @Nullable Object> row) {
        return new Label(
                filled(register, summary.zh(), row, Language.ZH),
                filled(register, summary.en(), row, Language.EN));
    }

    private static String filled(
            Register register,
            String summary,
            Map<String, @Nullable Object> row,
            Language language) {
        return PLACE.matcher(summary)
                .replaceAll(found ->
                        Matcher.quoteReplacement(word(register, found.group(1), row, language)));
    }

    private static String word(
            Register register,
            String column,
            Map<String, @Nullable Object> row,
            Language language) {
        Object value = row.get(column);
        if (value == null) {
            return Words.UNKNOWN.in(language);
        }
        return switch (register.column(column).kind()) {
            case Kind.OneOf(var words) ->
                    Optional.ofNullable(words.get(value.toString()))
                            .map(word -> word.in(language))
                            .orElse(value.toString());
            case Kind.YesNo() -> ((Boolean) value ? Words.YES : Words.NO).in(language);
            default -> value.toString();
        };
    }
}
