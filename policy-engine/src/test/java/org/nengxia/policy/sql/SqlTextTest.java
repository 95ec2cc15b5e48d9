package org.nengxia.policy.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.inforce.PackOnDay;

class SqlTextTest {

    private static final LocalDate DAY = LocalDate.of(2004, 12, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    n     | 1, 2               | "n" IN (1, 2)
                    n     | [1..3)             | "n" >= 1 AND "n" < 3
                    n - k | < 2                | ("n" - "k") < 2
                    c     | not("A")           | "c" NOT IN ('A')
                    t     | ${word}            | "t" = 'A'
                    b     | false              | "b" = FALSE
                    d     | <= ${age}          | "d" <= DATE '1952-12-31'
                    d     | > ${months}        | "d" > DATE '2003-12-31'
                    """)
    void eachCellHasItsSql(String column, String cell, String sql) {
        assertThat(emit(SmallPack.over(column).rule(cell)).predicates().getFirst().sql())
                .isEqualTo(sql);
    }

    @Test
    void aRatioIsGuardedAgainstADenominatorOfZero() {
        assertThat(emit(SmallPack.over("n / m").rule("< 0.5")).predicates().getFirst().sql())
                .isEqualTo("CASE WHEN \"m\" > 0 THEN \"n\" * CAST(1 AS BIGINT) < 0.5 * \"m\" END");
    }

    @Test
    void theQueryHasAColumnPerRule() {
        SweepSql sql = emit(SmallPack.over("n").rule("1").rule("2"));
        assertThat(sql.select("sweep.fact_sheet"))
                .isEqualTo(
                        """
                        SELECT "cadre_id",
                          ("n" = 1) AS "r1",
                          ("n" = 2) AS "r2"
                        FROM sweep.fact_sheet\
                        """);
        assertThatThrownBy(() -> sql.select("x; drop table y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMasksHaveABitPerRuleAndAskWhatAllRulesAskOnce() {
        assertThat(
                        emit(SmallPack.over("e", "n").rule("true", "1").rule("true", "[2..3)"))
                                .masks("sheets"))
                .isEqualTo(
                        """
                        SELECT "cadre_id",
                          "word_1" & 2147483647 AS "hit_1", "word_1" >> 31 AS "undetermined_1"
                        FROM (
                        SELECT "cadre_id",
                          CASE WHEN "e" <> TRUE THEN 0 ELSE CASE WHEN "n" <> 1 THEN 0 WHEN "e" = TRUE AND "n" = 1 THEN CAST(1 AS BIGINT) ELSE CAST(2147483648 AS BIGINT) END
                            + CASE WHEN "n" < 2 THEN 0 WHEN "n" >= 3 THEN 0 WHEN "e" = TRUE AND "n" >= 2 AND "n" < 3 THEN CAST(2 AS BIGINT) ELSE CAST(4294967296 AS BIGINT) END END AS "word_1"
                        FROM sheets
                        ) worded\
                        """);
    }

    private static SweepSql emit(SmallPack pack) {
        return SqlEmitter.emit(PackOnDay.of(pack.pack(), DAY));
    }
}
