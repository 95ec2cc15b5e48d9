package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hash;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Each way to tamper with the log, on a hundred entries one after the other: the very entry is
/// named every time. Everything is undone as it never was.
@ProductTest
class TamperedLogTest {
    private static final int VICTIMS = 100;

    @Autowired Ledger ledger;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "another subject | UPDATE ledger.entry SET subject = concat(subject, 'x') WHERE index = V",
                "another actor | UPDATE ledger.entry SET actor = 'x', account = 'x' WHERE index = V",
                "another time | UPDATE ledger.entry SET at = at - interval '1 day' WHERE index = V",
                "another detail | UPDATE ledger.entry SET details = '{}' WHERE index = V",
                "another salt | UPDATE ledger.entry SET salt = substr(sha256(salt), 1, 16) WHERE index = V",
                "another leaf | UPDATE ledger.entry SET leaf = sha256(leaf) WHERE index = V",
                "another root | UPDATE ledger.entry SET root = sha256(root) WHERE index = V",
                "deleted | DELETE FROM ledger.entry WHERE index = V",
                "inserted over it | UPDATE ledger.entry SET index = -index WHERE index >= V; UPDATE ledger.entry SET index = 1 - index WHERE index < 0; INSERT INTO ledger.entry SELECT V, at, account, actor, office, act, subject, details, salt, leaf, root FROM ledger.entry WHERE index = V + 2",
                "renumbered | UPDATE ledger.entry SET index = index + 100000 WHERE index = V",
                "swapped with the next | UPDATE ledger.entry SET index = -1 - index WHERE index IN (V, V + 1); UPDATE ledger.entry SET index = CASE index WHEN -1 - V THEN V + 1 ELSE V END WHERE index < 0",
                "all after it moved up | DELETE FROM ledger.entry WHERE index = V; UPDATE ledger.entry SET index = -index WHERE index > V; UPDATE ledger.entry SET index = -index - 1 WHERE index < 0",
                "the tail cut off | DELETE FROM ledger.entry WHERE index >= V"
            })
    void everyEntryIsNamed(String kind, String tampering) {
        within(() -> {
            long first = ledger.head().size() - VICTIMS - 2;
            database.sql("ALTER TABLE ledger.entry DROP CONSTRAINT entry_index_check").update();
            for (long victim = first; victim < first + VICTIMS; victim++) {
                var broken = tampered(tampering, victim);
                assertThat(broken.index()).as("%s %d", kind, victim).isEqualTo(victim);
            }
            assertThat(ledger.verifyHere(List.of())).isInstanceOf(Intact.class);
        });
    }

    @Test
    void aTailCutOffTogetherWithTheTreeIsFoundByAnyHeadNotedBefore() {
        within(() -> {
            var heads = headsOfTheLast();
            var noted = heads.getLast();
            for (TreeHead earlier : heads.subList(0, VICTIMS)) {
                var found = (Broken) afterCut(earlier, noted);
                assertThat(found.index()).isEqualTo(earlier.size());
            }
        });
    }

    /// As the ledger grows: its head before each of the last hundred entries, and at the end.
    private List<TreeHead> headsOfTheLast() {
        var heads = new ArrayList<TreeHead>();
        for (int i = 0; i < VICTIMS; i++) {
            heads.add(ledger.head());
            ledger.record(act(i));
        }
        heads.add(ledger.head());
        return heads;
    }

    private Object afterCut(TreeHead earlier, TreeHead noted) {
        return nested(() -> {
            database.sql("DELETE FROM ledger.entry WHERE index >= :size")
                    .param("size", earlier.size())
                    .update();
            rewind(earlier.size());
            assertThat(ledger.verifyHere(List.of())).isInstanceOf(Intact.class);
            return ledger.verifyHere(List.of(noted));
        });
    }

    /// What somebody who knows the algorithm writes into the tree.
    private void rewind(long size) {
        var frontier = Frontier.EMPTY;
        var leaves =
                database.sql("SELECT leaf FROM ledger.entry ORDER BY index")
                        .query((row, _) -> Hash.ofBytes(row.getBytes(1)))
                        .list();
        for (var leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        database.sql("UPDATE ledger.tree SET size = :size, subtrees = :subtrees")
                .param("size", size)
                .param("subtrees", frontier.subtreeBytes())
                .update();
    }

    private Broken tampered(String sql, long victim) {
        return (Broken)
                nested(() -> {
                    for (String statement : sql.split(";", -1)) {
                        database.sql(statement.replaceAll("\\bV\\b", Long.toString(victim)))
                                .update();
                    }
                    return ledger.verifyHere(List.of());
                });
    }

    private void within(Runnable trial) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < VICTIMS + 2; i++) {
                ledger.record(act(i));
            }
            trial.run();
            status.setRollbackOnly();
        });
    }

    private Object nested(Supplier<Object> trial) {
        var savepoint =
                new TransactionTemplate(
                        Objects.requireNonNull(transaction.getTransactionManager()));
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return Objects.requireNonNull(
                savepoint.execute(status -> {
                    status.setRollbackOnly();
                    return trial.get();
                }));
    }

    private static Act act(int number) {
        return new Act(Actor.COMMAND_LINE, "tampered-log.act", "T-" + number, Map.of("n", "1"));
    }
}
