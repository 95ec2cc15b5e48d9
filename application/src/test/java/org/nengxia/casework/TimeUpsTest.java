package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The look that the product takes at all open cases every quarter of an hour.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeUpsTest {
    private static final int RIGHTS_AND_RECORDING = 45;
    @Autowired TimeUps timeUps;
    @Autowired CaseScene scene;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;

    @BeforeAll
    void people() {
        scene.set();
    }

    @AfterEach
    void nothingStaysDue() {
        timeUps.look();
    }

    private String served() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "execute");
        return number;
    }

    @Test
    void howManyCasesThereAreDoesNotChangeHowManyQueriesTheLookNeeds() {
        scene.opened(scene.cadre(), "DEMOTION");
        timeUps.look();
        List<String> few = Statements.of(timeUps::look);
        scene.cadres(5).forEach(each -> scene.opened(each, "DEMOTION"));
        timeUps.look();
        List<String> more = Statements.of(timeUps::look);
        assertThat(more).hasSameSizeAs(few);
        assertThat(more).noneMatch(each -> each.contains("FOR UPDATE"));
    }

    @Test
    void aCaseThatSomebodyElseHoldsIsNotWaitedForWhileNoneOfItsClocksRanOut() throws Exception {
        String due = served();
        clock.pass(RIGHTS_AND_RECORDING);
        String held = scene.opened(scene.cadre(), "DEMOTION");
        var locked = new CompletableFuture<Void>();
        var done = new CompletableFuture<Void>();
        var holding = CompletableFuture.runAsync(() -> hold(held, locked, done));
        locked.get(20, TimeUnit.SECONDS);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), timeUps::look);
        done.complete(null);
        holding.get(20, TimeUnit.SECONDS);
        assertThat(scene.file(due)).isInstanceOf(CaseFile.Closed.class);
        assertThat(scene.file(held).version()).isZero();
    }

    private void hold(String number, CompletableFuture<Void> locked, CompletableFuture<Void> done) {
        transaction.executeWithoutResult(_ -> {
            database.sql("SELECT 1 FROM casework.case_file WHERE number = ? FOR UPDATE")
                    .param(number)
                    .query(Integer.class)
                    .single();
            locked.complete(null);
            done.orTimeout(30, TimeUnit.SECONDS).join();
        });
    }

    @Test
    void aCaseThatCannotBeReadDoesNotHoldUpTheOthers() {
        String broken = served();
        String due = served();
        clock.pass(RIGHTS_AND_RECORDING);
        String kept = body(broken);
        write(broken, "{\"is\": \"Nonsense\"}");
        try {
            timeUps.look();
            assertThat(scene.file(due)).isInstanceOf(CaseFile.Closed.class);
        } finally {
            write(broken, kept);
        }
        timeUps.look();
        assertThat(scene.file(broken)).isInstanceOf(CaseFile.Closed.class);
    }

    private String body(String number) {
        return database.sql(
                        "SELECT body::text FROM casework.entry WHERE case_number = ? AND seq = 1")
                .param(number)
                .query(String.class)
                .single();
    }

    private void write(String number, String body) {
        database.sql("UPDATE casework.entry SET body = ?::jsonb WHERE case_number = ? AND seq = 1")
                .params(body, number)
                .update();
    }
}
