package org.nengxia.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.exchange.Book.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.ProductTest;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class HostileTextTest {
    private static final List<String> HOSTILE =
            List.of(
                    "'; DROP TABLE roster.cadre; --",
                    "\\.",
                    "\\N",
                    "{\"a\",b}",
                    "<script>alert(1)</script>",
                    "=cmd|'/c calc'!A1",
                    "@SUM(1)",
                    "${T(java.lang.Runtime)}",
                    "x\\ty\\\\z");
    private final County county;
    private final JdbcClient jdbc;
    @TempDir Path folder;

    HostileTextTest(@Autowired ApplicationContext product) {
        county = new County(product);
        jdbc = product.getBean(JdbcClient.class);
    }

    @Test
    void hostileTextIsTextInEveryTextColumnOfEveryRegister() {
        county.withRoster(folder);
        Likely likely = new Likely(county.registers());
        for (Register register : county.registers().all()) {
            county.take(everywhere(register, likely).save(folder, "毒.xlsx"));

            for (String column : texts(register)) {
                assertThat(stored(register, column))
                        .as(register.id() + " " + column)
                        .containsAll(likely.texts(register, column, HOSTILE));
            }
        }
    }

    private static List<String> texts(Register register) {
        return register.columns().stream()
                .filter(column -> column.kind() instanceof Kind.Text)
                .map(column -> column.name())
                .toList();
    }

    private List<String> stored(Register register, String column) {
        return jdbc.sql("SELECT DISTINCT %s FROM %s".formatted(column, register.table()))
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static Book everywhere(Register register, Likely likely) {
        Object[][] rows = new Object[HOSTILE.size() + 1][];
        rows[0] = row(Field.of(register).stream().map(Field::header).toArray());
        for (int i = 0; i < HOSTILE.size(); i++) {
            List<Object> values = new ArrayList<>();
            for (Field field : Field.of(register)) {
                values.add(likely.value(register, field, HOSTILE.get(i)));
            }
            rows[i + 1] = values.toArray();
        }
        return Book.of(register.label().zh(), rows);
    }
}
