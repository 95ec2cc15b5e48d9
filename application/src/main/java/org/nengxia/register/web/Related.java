package org.nengxia.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.shell.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which records a record points to, and which point to it, one statement for each register asked.
@Component
class Related {
    private static final int MOST = 50;

    private final JdbcClient database;
    private final Registers registers;

    Related(JdbcClient database, Registers registers) {
        this.database = database;
        this.registers = registers;
    }

    /// Records of one register that stand in a relation to the record shown.
    ///
    /// @param label the register, with the column in which they point
    /// @param list the address that lists them all; empty when nowhere
    /// @param records the records
    record Group(String label, String list, List<Reference> records) {}

    /// One of them.
    record Reference(String number, String day, String title, String link) {}

    /// What the record names by number in other registers.
    List<Group> from(
            Register register, Map<String, @Nullable Object> row, Links links, Language language) {
        List<Group> groups = new ArrayList<>();
        for (Column column : register.columns()) {
            Object value = row.get(column.name());
            if (column.kind() instanceof Kind.RecordOf(String other) && value != null) {
                Register target = registers.find(other).orElseThrow();
                String here = "r." + target.key().name() + " = :number";
                add(groups, target, here, value.toString(), "", links, language);
            } else if (column.kind() instanceof Kind.EvidenceOf
                    && value instanceof List<?> numbers) {
                groups.addAll(evidence(numbers, links, language));
            }
        }
        return groups;
    }

    /// The records of evidence of those numbers, register by register.
    private List<Group> evidence(List<?> numbers, Links links, Language language) {
        String asked =
                """
                SELECT DISTINCT register FROM evidence.listed WHERE number IN (:numbers) ORDER BY register
                """;
        List<Group> groups = new ArrayList<>();
        for (String id : database.sql(asked).param("numbers", numbers).query(String.class).set()) {
            Register target = registers.find(Objects.requireNonNull(id)).orElseThrow();
            String here = "r." + target.key().name() + " IN (:number)";
            add(groups, target, here, numbers, "", links, language);
        }
        return groups;
    }

    /// Every record that names this one by number.
    List<Group> to(Register register, String number, Links links, Language language) {
        boolean isEvidence = isEvidence(register, number);
        List<Group> groups = new ArrayList<>();
        for (Register other : registers.all()) {
            for (Column column : other.columns()) {
                boolean points =
                        column.kind() instanceof Kind.RecordOf(String target)
                                && target.equals(register.id());
                if (points) {
                    String here = "r." + column.name() + " = :number";
                    add(groups, other, here, number, column.name(), links, language);
                } else if (column.kind() instanceof Kind.EvidenceOf && isEvidence) {
                    String here = ":number = ANY (r." + column.name() + ")";
                    add(groups, other, here, number, column.name(), links, language);
                }
            }
        }
        return groups;
    }

    private boolean isEvidence(Register register, String number) {
        return database.sql(
                        """
                        SELECT EXISTS (SELECT FROM evidence.listed
                                       WHERE number = :number AND register = :register)
                        """)
                .param("number", number)
                .param("register", register.id())
                .query(Boolean.class)
                .single();
    }

    /// Adds the records of a register that meet a condition, when the reader may see them.
    private void add(
            List<Group> groups,
            Register register,
            String condition,
            Object number,
            String parameter,
            Links links,
            Language language) {
        String list = links.list(register.id());
        if (list.isEmpty()) {
            return;
        }
        List<Reference> records =
                database.sql(sql(register, condition))
                        .param("number", number)
                        .query((row, _) -> {
                            String key = Objects.toString(row.getString("key"), "");
                            return new Reference(
                                    key,
                                    Objects.toString(row.getString("day"), ""),
                                    title(register, row.getString("title"), language),
                                    links.record(register.id(), key));
                        })
                        .list();
        if (!records.isEmpty()) {
            String all = parameter.isEmpty() ? "" : list + "?" + parameter + "=" + number;
            groups.add(new Group(register.label().in(language), all, records));
        }
    }

    private static String sql(Register register, String condition) {
        String day = register.day().map(name -> "r." + name).orElse("NULL::date");
        return "SELECT r.%s AS key, %s AS day, %s AS title FROM %s r WHERE %s ORDER BY day, key LIMIT %d"
                .formatted(
                        register.key().name(),
                        day,
                        register.title().map(name -> "r." + name).orElse("NULL"),
                        register.table(),
                        condition,
                        MOST);
    }

    private static String title(Register register, @Nullable String stored, Language language) {
        boolean isWord =
                register.title()
                        .map(name -> register.column(name).kind() instanceof Kind.OneOf)
                        .orElse(false);
        if (stored == null || !isWord) {
            return Objects.toString(stored, "");
        }
        Kind.OneOf words = (Kind.OneOf) register.column(register.title().orElseThrow()).kind();
        return words.words().containsKey(stored)
                ? new Wording(language).of(words.words().get(stored))
                : stored;
    }
}
