package org.nengxia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.cli.terminal.TextTable.Side;

class FigureTableTest {

    @Test
    void columnsAlignByThePlacesThatCharactersTake() {
        String text =
                new TextTable(Side.LEFT, Side.RIGHT, Side.LEFT)
                        .row("指标", "数值", "key")
                        .row("audit", "39", "x")
                        .text();
        List<String> lines = text.lines().toList();
        assertThat(lines).containsExactly("指标   数值  key", "audit    39  x");
        assertThat(TextTable.width(lines.getFirst()))
                .isEqualTo(TextTable.width(lines.getLast()) + 2);
    }
}
