package org.nengxia.policy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.pack.Lineage.Row;

class PackDiffTest {

    @Test
    void aPackSaysTheSameAsItself() {
        var pack = SmallPack.over("n").rule(">= ${count}").pack();
        assertThat(PackDiff.between(pack, pack)).isEmpty();
    }

    @Test
    void addedRemovedAndChangedRowsAreTold() {
        var first = SmallPack.over("n").rule(">= ${count}").rule("1").pack();
        var second =
                SmallPack.over("n")
                        .rule("> 7")
                        .edit("parameters.yaml", "1/3", "2/5")
                        .edit("pack.yaml", "code: REMOVAL", "code: WARNING")
                        .pack();
        assertThat(PackDiff.between(first, second))
                .extracting(
                        RowChange::row,
                        RowChange::id,
                        each -> each.was() == null ? "" : each.was().en(),
                        each -> each.now() == null ? "" : each.now().en())
                .containsExactly(
                        tuple(
                                Row.RULE,
                                "R1",
                                "n: >= ${count} => G1: DEMOTION",
                                "n: > 7 => G1: DEMOTION"),
                        tuple(Row.RULE, "R2", "n: 1 => G1: DEMOTION", ""),
                        tuple(Row.PARAMETER, "third", "> 1/3 (2002-04-01)", "> 2/5 (2002-04-01)"),
                        tuple(Row.MODE, "REMOVAL", "removal", ""),
                        tuple(Row.MODE, "WARNING", "", "removal"));
    }
}
