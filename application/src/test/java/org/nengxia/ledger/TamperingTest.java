package org.nengxia.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.ProductTest;
import org.nengxia.chain.Opening;
import org.nengxia.chain.Verification.Broken;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.chain.Verification.Reason;
import org.nengxia.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with the database's password edits, removes or inserts rows; each time the ledger and
/// the auditor's own program, which has never heard of the database, name the very entry.
@ProductTest
class TamperingTest {
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;
    @TempDir Path folder;
    private long victim;

    @BeforeEach
    void severalActsAndACopy() {
        for (int i = 0; i < 5; i++) {
            record("S" + i);
        }
        victim = ledger.head().size() - 3;
        change("CREATE TABLE ledger.entry_kept AS TABLE ledger.entry");
        change("CREATE TABLE ledger.tree_kept AS TABLE ledger.tree");
    }

    @AfterEach
    void restore() {
        change("ALTER TABLE ledger.entry ALTER at SET NOT NULL, ALTER account SET NOT NULL");
        for (String table : new String[] {"entry", "tree"}) {
            change("TRUNCATE ledger." + table);
            change("INSERT INTO ledger.%1$s TABLE ledger.%1$s_kept".formatted(table));
            change("DROP TABLE ledger.%s_kept".formatted(table));
        }
        assertThat(ledger.verify()).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "account = 'other'",
                "actor = actor || ' '",
                "office = 'commissioner'",
                "act = 'tampering-test.other'",
                "subject = ''",
                "details = '{\"n\":1}'",
                "details = '{}'",
                "details = '{\"n\":\"1\" }'",
                "salt = decode(repeat('00', 16), 'hex')",
                "leaf = decode(repeat('00', 32), 'hex')"
            })
    void anEditedFieldIsFoundInItsEntry(String edit) {
        change("UPDATE ledger.entry SET " + edit + " WHERE index = " + victim);
        assertThat(ledger.verify()).isEqualTo(new Broken(victim, victim, Reason.CONTENT_DIFFERS));
    }

    @Test
    void anEditedEntryIsNamedElsewhereToo() throws IOException {
        change("UPDATE ledger.entry SET actor = 'forged' WHERE index = " + victim);
        expect(Reason.CONTENT_DIFFERS, victim, "内容被改动");
    }

    @Test
    void anEditWithALeafThatFitsIsFoundByTheRoots() throws IOException {
        change("UPDATE ledger.entry SET subject = 'forged' WHERE index = " + victim);
        var forged =
                database.sql("SELECT * FROM ledger.entry WHERE index = " + victim)
                        .query(Row::of)
                        .single();
        var opening = new Opening(forged.salt(), forged.content().payload());
        database.sql("UPDATE ledger.entry SET leaf = ? WHERE index = " + victim)
                .param(opening.leaf().hash().toBytes())
                .update();
        expect(Reason.RUNNING_ROOT_DIFFERS, victim, "与当时登记的根不符");
    }

    @Test
    void aDeletedEntryIsNamed() throws IOException {
        change("DELETE FROM ledger.entry WHERE index = " + victim);
        expect(Reason.MISSING, victim, "缺失或次序被调换");
    }

    @Test
    void aDeletedEntryIsNamedEvenWhenTheLaterOnesMovedUp() throws IOException {
        change("DELETE FROM ledger.entry WHERE index = " + victim);
        change("UPDATE ledger.entry SET index = index + 1000 WHERE index > " + victim);
        change("UPDATE ledger.entry SET index = index - 1001 WHERE index > " + victim);
        expect(Reason.RUNNING_ROOT_DIFFERS, victim, "与当时登记的根不符");
    }

    @Test
    void anInsertedEntryIsNamed() throws IOException {
        long end = ledger.head().size();
        change(
                "INSERT INTO ledger.entry SELECT "
                        + end
                        + ", at, account, actor, office, act, subject, details, salt, leaf, root"
                        + " FROM ledger.entry_kept WHERE index = "
                        + victim);
        expect(Reason.INSERTED, end, "是插入的");
    }

    @Test
    void aFieldThatWasTornOutIsFoundInItsEntry() throws IOException {
        change("ALTER TABLE ledger.entry ALTER at DROP NOT NULL, ALTER account DROP NOT NULL");
        change("UPDATE ledger.entry SET at = NULL, account = NULL WHERE index = " + victim);
        expect(Reason.CONTENT_DIFFERS, victim, "内容被改动");
        change("UPDATE ledger.entry SET at = now(), account = '' WHERE index = " + victim);
    }

    @Test
    void anotherRunningRootIsFoundInItsEntry() throws IOException {
        change("UPDATE ledger.entry SET root = sha256('forged') WHERE index = " + victim);
        expect(Reason.RUNNING_ROOT_DIFFERS, victim, "与当时登记的根不符");
    }

    @Test
    void aDamagedTreeIsFoundAndNothingIsAppendedToIt() {
        for (String damage :
                List.of(
                        "UPDATE ledger.tree SET subtrees = 'x'",
                        "UPDATE ledger.tree SET size = size + 1",
                        "DELETE FROM ledger.tree")) {
            change(damage);
            assertThat(ledger.verify()).as(damage).isInstanceOf(Broken.class);
            assertThatThrownBy(() -> record("refused")).as(damage).isNotNull();
        }
    }

    private void record(String subject) {
        var act = new Act(Actor.COMMAND_LINE, "tampering-test.act", subject, Map.of("n", "1"));
        transaction.executeWithoutResult(_ -> ledger.record(act));
    }

    private void change(String sql) {
        database.sql(sql).update();
    }

    private void expect(Reason reason, long index, String words) throws IOException {
        assertThat(ledger.verify()).isEqualTo(new Broken(index, index, reason));
        var file = folder.resolve("ledger.txt");
        try (var out = Files.newBufferedWriter(file)) {
            ledger.export(out);
        }
        assertThat(Auditor.says(file)).contains("序号 " + index + " 的记录" + words);
    }
}
