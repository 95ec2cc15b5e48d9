package org.nengxia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.deep.DeepCheck;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.OpenAct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sixty-four people at once on a few cases; how many acts they try is the system property
/// `nengxia.races`.
@SampleCountyTest
@Import({MovableClock.Instead.class, CaseScene.class})
class CaseRacesTest {
    private static final int USUAL = 400;
    private static final int PEOPLE = 64;
    private static final int AT_ONCE = 6;
    @Autowired Cases cases;
    @Autowired CaseScene scene;
    @Autowired JdbcClient database;
    @Autowired DeepCheck deep;
    private final Map<String, LongAdder> tally = new ConcurrentHashMap<>();
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    @Test
    void whateverManyDoAtOnceEachActIsTakenOnceOrRefusedWithASentence() throws Exception {
        scene.set();
        List<String> open =
                scene.cadres(AT_ONCE).stream().map(each -> scene.opened(each, "DEMOTION")).toList();
        var left = new AtomicInteger(Integer.getInteger("nengxia.races", USUAL));
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> all = new java.util.ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(person);
                all.add(
                        threads.submit(() -> {
                            while (left.getAndDecrement() > 0) {
                                race(open.get(random.nextInt(open.size())), random);
                            }
                        }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        System.out.println(new TreeMap<>(tally));
        whole();
    }

    private void race(String number, Random random) {
        prepared(number, random)
                .ifPresent(form -> {
                    send(form);
                    if (random.nextInt(4) == 0) {
                        send(form);
                    }
                });
    }

    private record Form(Request request, Actor by) {}

    private Optional<Form> prepared(String number, Random random) {
        CaseFile file = scene.file(number);
        List<OpenAct> open = file.progress().course().open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OpenAct due = open.get(random.nextInt(open.size()));
        Outcome outcome = due.outcomes().get(random.nextInt(due.outcomes().size()));
        return Optional.of(
                new Form(
                        scene.request(
                                file, due.task(), random.nextInt(6) > 0 ? usual(due) : outcome),
                        scene.taker(file, due.task())));
    }

    /// Round and round: what is decided is appealed, and goes back.
    private static Outcome usual(OpenAct due) {
        return due.outcomes().contains(Outcome.BACK) ? Outcome.BACK : due.outcomes().getFirst();
    }

    private void send(Form form) {
        UUID key = java.util.Objects.requireNonNull(form.request.key());
        switch (cases.take(form.request, form.by)) {
            case CaseOutcome.Done _ -> {
                done.add(key);
                count("done");
            }
            case CaseOutcome.Refused(var reasons) -> {
                refused.add(key);
                reasons.forEach(each -> count(each.key()));
            }
        }
    }

    private void count(String what) {
        tally.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    private void whole() {
        Set<UUID> kept =
                new HashSet<>(
                        database.sql(
                                        "SELECT request_key FROM casework.entry WHERE request_key"
                                                + " IS NOT NULL")
                                .query(UUID.class)
                                .list());
        assertThat(done).isNotEmpty();
        assertThat(kept).containsAll(done).doesNotContainAnyElementsOf(refused);
        assertThat(tally.keySet())
                .allMatch(each ->
                        each.startsWith("casework.")
                                || List.of("done", "roster.postHeld").contains(each));
        WholeCases.check(cases, database);
        assertThat(deep.verify(List.of()).sound()).isTrue();
    }
}
