package org.nengxia.policy.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.parameter.Comparison;

class CellSyntaxTest {

    @Test
    void anEmptyCellAndADashLookAtNothing() {
        assertThat(cell("-")).isEqualTo(new Cell.Any());
        assertThat(cell("  ")).isEqualTo(new Cell.Any());
    }

    @Test
    void aListMayHoldTextsWithCommas() {
        assertThat(cell("\"a,b\", \"c\""))
                .isEqualTo(
                        new Cell.OneOf(
                                List.of(
                                        new Operand.Literal(Value.of("a,b")),
                                        new Operand.Literal(Value.of("c")))));
    }

    @Test
    void aNotMayNameAParameter() {
        assertThat(cell("not(${word})"))
                .isEqualTo(new Cell.NoneOf(List.of(new Operand.Named("word"))));
    }

    @Test
    void aRoundOrTurnedBracketLeavesTheEndOut() {
        Cell expected =
                new Cell.Between(
                        new Cell.Compare(Comparison.MORE, new Operand.Literal(Value.of(10))),
                        new Cell.Compare(Comparison.LESS, new Operand.Literal(Value.of(15))));
        assertThat(cell("(10..15)")).isEqualTo(expected);
        assertThat(cell("] 10 .. 15 [")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= 3",
                "!= 3",
                "> 1, < 5",
                "x + 1",
                "today()",
                "? > 3",
                "not(> 3)",
                "not()",
                "[1..2",
                "1..2",
                "date(\"2005-02-30\")",
                "\"it's\"",
                "\"a\\b\"",
                "1e3",
                "30%",
                "${Bad Name}",
                "null",
                "\"open",
                "duration(\"P1Y\")",
                "(1,2)",
                "1 2",
                "a or b"
            })
    void whatIsOutsideTheLanguageIsRefused(String text) {
        assertThat(CellSyntax.read(text)).isInstanceOf(CellSyntax.Refused.class);
    }

    private static Cell cell(String text) {
        return switch (CellSyntax.read(text)) {
            case CellSyntax.Understood(Cell cell) -> cell;
            case CellSyntax.Refused(var reason) -> throw new AssertionError(reason.en());
        };
    }
}
