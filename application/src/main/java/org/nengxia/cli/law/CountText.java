package org.nengxia.cli.law;

import static org.nengxia.cli.terminal.TextTable.Side.LEFT;
import static org.nengxia.cli.terminal.TextTable.Side.RIGHT;

import java.util.List;
import java.util.stream.Stream;
import org.nengxia.cli.terminal.TextTable;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.nengxia.sweep.RuleCount;

/// A sweep's counts, a line a rule.
record CountText(Sentences sentences, Language language) {

    String of(List<RuleCount> rules) {
        TextTable counts =
                new TextTable(LEFT, RIGHT, RIGHT, RIGHT)
                        .row(
                                Stream.of("rule", "hit", "und", "miss")
                                        .map(each -> "sweep.column." + each)
                                        .map(key -> sentences.of(language, key))
                                        .toArray(String[]::new));
        for (RuleCount each : rules) {
            counts.row(
                    each.rule(),
                    Long.toString(each.hits()),
                    Long.toString(each.undetermined()),
                    Long.toString(each.misses()));
        }
        return counts.text();
    }
}
