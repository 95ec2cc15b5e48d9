package org.nengxia.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.nengxia.agreement.engine.DuckEngine;
import org.nengxia.agreement.engine.KieWitness;
import org.nengxia.agreement.law.Law;
import org.nengxia.agreement.law.ShippedLaws;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Screening;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.mask.Masks;
import org.nengxia.policy.people.People;
import org.nengxia.policy.sql.SqlEmitter;
import org.springframework.util.FileSystemUtils;

/// One run, the same people, the same rules of the county: the evaluator with and without its
/// trace, KIE with and without a listener, DuckDB, and a loop written by hand; rates, ratios, and
/// whether the aims are met. The answers are compared before they are timed.
public final class EnginesBench {

    private static final int PEOPLE = 200_000;
    private static final int TIMES = 10;
    private static final int FEW = 10_000;

    private final Law law;
    private final PackOnDay onDay;
    private final People people;
    private final List<Rate> rates = new ArrayList<>();

    private EnginesBench(Law law) {
        this.law = law;
        this.onDay = law.on(HandLoop.DAY);
        this.people = CountyPeople.of(law.catalogue(), HandLoop.DAY, PEOPLE, 2005);
    }

    /// No arguments.
    public static void main(String[] arguments) throws IOException {
        Law county =
                ShippedLaws.all().stream()
                        .filter(law -> "county-seed".equals(law.pack().id()))
                        .findFirst()
                        .orElseThrow();
        new EnginesBench(county).run();
    }

    private void run() throws IOException {
        System.out.printf(
                "%d rules of %s, %d people (columns: %d times), row engines: the first %d%n",
                onDay.rules().size(), law, PEOPLE, TIMES, FEW);
        Rate kie = kie("KIE, no listener", KieWitness.silent(onDay, law.tables(), law.catalogue()));
        Rate traced = kie("KIE, rules heard", KieWitness.of(onDay, law.tables(), law.catalogue()));
        Evaluator evaluator = new Evaluator(onDay);
        Rate answers = rows("evaluator, whole trace", sheet -> evaluator.answers(sheet).size());
        Screening screening = Screening.of(onDay);
        Rate masks = rows("evaluator, masks", sheet -> screening.of(sheet).words());
        HandLoop loop = new HandLoop(new Columns(people, TIMES));
        Rate one = loop(loop, 1);
        Rate two = loop(loop, 2);
        compare(loop, screening);
        Rate duckOne = duck(1);
        Rate duckTwo = duck(2);
        rates.forEach(rate -> System.out.println(rate.line(kie, rate.cores() == 1 ? one : two)));
        aim("evaluator without trace, at least 10 × KIE", masks.over(kie), 10);
        aim("evaluator with trace, at least 1 × KIE with listener", answers.over(traced), 1);
        aim("DuckDB on two cores, at least 500 × KIE on one", duckTwo.over(kie), 500);
        aim("DuckDB on one core, × KIE (no aim)", duckOne.over(kie), 0);
        aim("DuckDB within 3 times the loop, one core", 3 * duckOne.over(one), 1);
        aim("DuckDB within 3 times the loop, two cores", 3 * duckTwo.over(two), 1);
    }

    private static void aim(String aim, double reached, double wanted) {
        System.out.printf(
                Locale.ROOT,
                "%-56s %8.2f  %s%n",
                aim,
                reached,
                reached >= wanted ? "met" : "NOT met");
    }

    private Rate kie(String name, KieWitness witness) {
        List<DMNContext> contexts =
                people.sheets().subList(0, FEW).stream().map(witness::context).toList();
        return kept(Rate.of(name, 1, FEW, () -> contexts.forEach(witness::evaluate)));
    }

    private Rate rows(String name, ToIntFunction<FactSheet> answer) {
        List<FactSheet> few = people.sheets().subList(0, FEW);
        return kept(
                Rate.of(
                        name,
                        1,
                        FEW,
                        () -> {
                            if (few.stream().mapToInt(answer).sum() == 0) {
                                throw new IllegalStateException("no answers");
                            }
                        }));
    }

    private Rate loop(HandLoop loop, int cores) {
        int each = loop.hit.length / cores;
        return kept(
                Rate.of(
                        "loop by hand",
                        cores,
                        loop.hit.length,
                        () ->
                                IntStream.range(0, cores)
                                        .parallel()
                                        .forEach(
                                                core -> loop.run(core * each, (core + 1) * each))));
    }

    private void compare(HandLoop loop, Screening screening) {
        for (int i = 0; i < people.size(); i++) {
            Masks masks = screening.of(people.sheets().get(i));
            if (masks.hitWord(0) != loop.hit[i]
                    || masks.undeterminedWord(0) != loop.undetermined[i]) {
                throw new IllegalStateException("the loop differs on " + people.sheets().get(i));
            }
        }
    }

    private Rate duck(int cores) throws IOException {
        Path folder = Files.createTempDirectory("engines-bench");
        try (DuckEngine duck = DuckEngine.inFile(folder.resolve("sheets.duckdb"))) {
            duck.prepare("SET threads TO " + cores);
            duck.admit(people);
            duck.prepare(
                    "CREATE TABLE many AS SELECT p.* REPLACE (p.cadre_id + %d * t.i AS cadre_id) FROM people p, range(%d) t(i)"
                            .formatted(PEOPLE, TIMES));
            duck.prepare("CHECKPOINT");
            String masks = SqlEmitter.emit(onDay).masks("many");
            return kept(
                    Rate.of(
                            "DuckDB, masks written",
                            cores,
                            PEOPLE * TIMES,
                            () ->
                                    duck.prepare(
                                            "CREATE OR REPLACE TEMP TABLE answers AS " + masks)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Rate kept(Rate rate) {
        rates.add(rate);
        return rate;
    }
}
