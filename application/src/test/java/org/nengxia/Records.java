package org.nengxia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.IdNumber;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hand-made records for tests, kept as an import would keep them. Tests that use it are
/// transactional: they begin with no records at all, and what they write is gone when they end.
@TestComponent
public class Records {
    private final JdbcClient database;
    private final Registers registers;
    private int sequence;

    Records(JdbcClient database, Registers registers) {
        this.database = database;
        this.registers = registers;
    }

    /// Forgets every record until the test's transaction ends.
    public void none() {
        String tables =
                registers.all().stream().map(Register::table).collect(Collectors.joining(", "));
        database.sql("TRUNCATE " + tables + ", evidence.listed CASCADE").update();
    }

    /// One record: pairs of a column's name and its value, in a register. A missing key is
    /// numbered. Answers the record's key.
    public String put(String registerId, @Nullable Object... pairs) {
        Register register = registers.find(registerId).orElseThrow();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put(register.key().name(), register.module() + "-" + ++sequence);
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        row.replaceAll((column, value) -> stored(register.column(column).kind(), value));
        insert(register, row);
        String key = (String) row.get(register.key().name());
        settle(register, key);
        return key;
    }

    /// The same, written in one line: `unit U1 | held_on 2003-05-01 | met true`; several words
    /// separated by 、.
    public String line(String registerId, String written) {
        Register register = registers.find(registerId).orElseThrow();
        List<Object> pairs = new ArrayList<>();
        for (String part : written.split("\\|", -1)) {
            String[] pair = part.strip().split(" ", 2);
            pairs.add(pair[0]);
            pairs.add(read(register.column(pair[0]).kind(), pair[1]));
        }
        return put(registerId, pairs.toArray());
    }

    private static Object read(Kind kind, String text) {
        return switch (kind) {
            case Kind.Whole _, Kind.CadreOf _ -> Long.valueOf(text);
            case Kind.Yuan _, Kind.Score _ -> new BigDecimal(text);
            case Kind.YesNo _ -> Boolean.valueOf(text);
            case Kind.EvidenceOf _, Kind.Words _ -> text.split("、", -1);
            default -> text;
        };
    }

    private static @Nullable Object stored(Kind kind, @Nullable Object value) {
        return kind instanceof Kind.Day && value != null
                ? LocalDate.parse(value.toString())
                : value;
    }

    private void insert(Register register, Map<String, @Nullable Object> row) {
        String columns = String.join(", ", row.keySet());
        String marks = row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        database.sql("INSERT INTO %s (%s) VALUES (%s)".formatted(register.table(), columns, marks))
                .params(new ArrayList<>(row.values()))
                .update();
    }

    private void settle(Register register, String key) {
        database.sql("CREATE TEMPORARY TABLE IF NOT EXISTS taken (number text) ON COMMIT DROP")
                .update();
        database.sql("DELETE FROM taken").update();
        database.sql("INSERT INTO taken VALUES (?)").param(key).update();
        register.afterwards().forEach(statement -> database.sql(statement).update());
    }

    /// A unit of the county.
    public String unit(String number) {
        return put(
                "roster.unit",
                "number",
                number,
                "name",
                number + "局",
                "kind",
                "COUNTY_ORGAN",
                "level",
                "SECTION");
    }

    /// A man born on 1960-01-01, unless said otherwise, with an identity number that does not
    /// exist.
    public long cadre(String name, Object... more) {
        String seventeen = "99012319600101%03d".formatted(++sequence);
        List<Object> pairs =
                new ArrayList<>(List.of("id_number", seventeen + IdNumber.checkDigit(seventeen)));
        pairs.addAll(List.of("name", name, "sex", "M", "born_on", "1960-01-01"));
        pairs.addAll(List.of(more));
        String key = put("roster.cadre", pairs.toArray());
        return database.sql("SELECT cadre_id FROM roster.cadre WHERE id_number = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    /// A leading post of a unit, principal or deputy.
    public String post(String unit, boolean principal, Object... more) {
        List<Object> pairs =
                new ArrayList<>(List.of("unit", unit, "title", principal ? "局长" : "副局长"));
        pairs.addAll(
                List.of("leading_post", true, "principal", principal, "level", "SECTION_CHIEF"));
        pairs.addAll(List.of(more));
        return put("roster.post", pairs.toArray());
    }

    /// A cadre's tenure of a post since a day.
    public String tenure(long cadre, String post, String beganOn, Object... more) {
        List<Object> pairs =
                new ArrayList<>(List.of("cadre_id", cadre, "post", post, "began_on", beganOn));
        pairs.addAll(List.of(more));
        return put("roster.tenure", pairs.toArray());
    }

    /// A grade of the annual assessment of 2005 of a cadre of the unit U1; its number.
    public String grade(long cadre, String number, String day) {
        return line(
                "assessment.grade",
                "number %s | year 2005 | cadre_id %d | unit U1 | decided_on %s"
                        .formatted(number, cadre, day));
    }

    /// A handling of a cadre of the unit U1 that rests on these records; its number.
    public String handling(long cadre, String measure, String... sources) {
        return put(
                "evidence.handling",
                "cadre_id",
                cadre,
                "unit",
                "U1",
                "measure",
                measure,
                "decided_on",
                "2005-12-30",
                "document",
                "〔2005〕1 号",
                "organ",
                "县委常委会",
                "sources",
                sources);
    }
}
