package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// However people act in a case, no decision comes about without the procedure. The number of cases
/// is the system property `nengxia.cases`; `bench/run cases` tries a million.
class RandomCasesTest {
    private static final int USUAL = 3_000;
    private static final int PORTION = 50_000;
    private static final int ATTEMPTS = 60;
    private final Map<String, LongAdder> tally = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    @Test
    void howeverPeopleActNoDecisionComesAboutWithoutTheProcedure() {
        long began = System.nanoTime();
        long cases = Long.getLong("nengxia.cases", USUAL);
        for (long done = 0; done < cases; done += PORTION) {
            long to = Math.min(cases, done + PORTION);
            LongStream.range(done, to).parallel().forEach(this::live);
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            System.out.printf("%,d cases in %,d s: %s%n", to, seconds, new TreeMap<>(tally));
            assertThat(wrong).isEmpty();
        }
        assertThat(reached("decided")).isEqualTo(procedures());
    }

    private List<String> procedures() {
        return RandomCase.LAWS.stream()
                .flatMap(law ->
                        law.procedures().procedures().stream()
                                .map(each -> law.pack().id() + "/" + each.id()))
                .sorted()
                .toList();
    }

    private List<String> reached(String what) {
        return tally.keySet().stream()
                .filter(each -> each.startsWith(what + " "))
                .map(each -> each.substring(what.length() + 1))
                .sorted()
                .toList();
    }

    private void live(long seed) {
        RandomCase life = new RandomCase(seed).lived(ATTEMPTS);
        List<Entry> entries = life.file.progress().entries();
        var found =
                Lawfulness.in(
                        entries,
                        life.law.pack(),
                        life.file.progress().course().procedure(),
                        RandomCase.SUBJECTS);
        found.breaches().forEach(each -> wrong.add(seed + ": " + each));
        if (!found.measure().equals(life.file.standing().decision().map(Decision::measure))) {
            wrong.add(seed + ": measure " + found.measure());
        }
        life.unheard.forEach(each -> wrong.add(seed + ": " + each));
        count(life, entries);
    }

    private void count(RandomCase life, List<Entry> entries) {
        add("tried", life.tried);
        add("taken", entries.size());
        add("served and appealable", life.served);
        Stream.of(CaseAct.Issued.class, CaseAct.Ruled.class, CaseAct.Restored.class)
                .forEach(kind -> add(kind.getSimpleName(), Standing.acts(entries, kind).count()));
        entries.stream()
                .filter(each -> each.event() instanceof CaseEvent.AppealRouted)
                .forEach(_ -> add("AppealRouted", 1));
        if (Standing.acts(entries, CaseAct.Issued.class).findAny().isPresent()) {
            add(
                    "decided "
                            + life.law.pack().id()
                            + "/"
                            + life.file.progress().course().procedure().id(),
                    1);
        }
    }

    private void add(String what, long number) {
        tally.computeIfAbsent(what, _ -> new LongAdder()).add(number);
    }
}
