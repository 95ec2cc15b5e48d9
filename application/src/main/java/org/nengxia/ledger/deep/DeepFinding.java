package org.nengxia.ledger.deep;

import java.util.List;
import org.nengxia.chain.Verification;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.kernel.Label;
import org.nengxia.ledger.Finding;

/// What comparing the log with the tables showed.
///
/// @param log the check of the log itself; the tables are compared only with a log that is intact
/// @param rows how many rows were compared
/// @param tables in how many tables
/// @param count how many deviations there are
/// @param deviations the first of them
public record DeepFinding(
        Verification log, long rows, int tables, long count, List<Deviation> deviations) {

    /// Whether log and tables agree in all.
    public boolean sound() {
        return log instanceof Intact && count == 0;
    }

    /// The whole in one sentence; the deviations have sentences of their own.
    public Label sentence() {
        if (!(log instanceof Intact)) {
            return Finding.sentence(log);
        }
        return count == 0
                ? new Label(
                        "留痕与各表相符：%d 张表的 %d 行逐行核对无误。".formatted(tables, rows),
                        "Ledger and tables agree: %d rows of %d tables were compared."
                                .formatted(rows, tables))
                : new Label(
                        "留痕本身完整，但各表已被改动：有 %d 处与留痕不符，请封存现场并与备份逐条比对。".formatted(count),
                        "The ledger itself is intact, but tables were changed: %d deviations; seal the machine and compare with a backup."
                                .formatted(count));
    }
}
