package org.nengxia.casework.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Item;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.table.Rule;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Levels;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.stereotype.Component;

/// Chooses about whom the demo's cases are: cadres in office whom the last sweep nominated for
/// demotion, of whom evidence is held and who were never handled.
@Component
class DemoSubjects {
    private static final int MOST_EVIDENCE = 3;
    private final Sweeps sweeps;
    private final Evidence evidence;
    private final Regulations regulations;
    private final Levels levels;
    private final Clock clock;

    DemoSubjects(
            Sweeps sweeps, Evidence evidence, Regulations regulations, Levels levels, Clock clock) {
        this.sweeps = sweeps;
        this.evidence = evidence;
        this.regulations = regulations;
        this.levels = levels;
        this.clock = clock;
    }

    /// Somebody with the nomination that his case is opened from.
    ///
    /// @param level the code of his level of post
    /// @param evidence numbers of what is held about him, at least one
    record Chosen(
            long cadre,
            String pack,
            String ground,
            String groundTitle,
            Nomination nomination,
            Optional<String> level,
            List<String> evidence) {}

    /// As many as wanted, or as there are.
    List<Chosen> choose(int wanted) {
        Optional<SweepRun> run = sweeps.latest();
        List<Chosen> chosen = new ArrayList<>();
        if (run.isEmpty()) {
            return chosen;
        }
        Pack pack = regulations.pack(run.get().pack()).orElseThrow();
        Set<Long> seen = new HashSet<>();
        for (Nomination each : hits(run.get())) {
            if (chosen.size() < wanted && seen.add(each.cadreId())) {
                chosen(pack, each).ifPresent(chosen::add);
            }
        }
        return chosen;
    }

    private List<Nomination> hits(SweepRun run) {
        return sweeps.answers(
                run, NominationFilter.ALL.only(Found.HIT), "number", 0, Integer.MAX_VALUE);
    }

    private Optional<Chosen> chosen(Pack pack, Nomination nomination) {
        Optional<Rule> rule =
                pack.rule(nomination.rule()).filter(it -> it.measures().contains("DEMOTION"));
        if (rule.isEmpty()
                || nomination.unit().isEmpty()
                || !evidence.handlings(nomination.cadreId()).isEmpty()) {
            return Optional.empty();
        }
        Set<String> read = read(nomination);
        List<String> held =
                evidence.items(nomination.cadreId()).stream()
                        .filter(item -> item.cadreId().isPresent() && read.contains(item.number()))
                        .map(Item::number)
                        .limit(MOST_EVIDENCE)
                        .toList();
        String ground = rule.get().ground();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chosen(
                                nomination.cadreId(),
                                pack.id(),
                                ground,
                                pack.ground(ground).orElseThrow().title().zh(),
                                nomination,
                                levels.on(nomination.cadreId(), LocalDate.now(clock)),
                                held));
    }

    /// The evidence behind the facts that the rule read.
    private static Set<String> read(Nomination nomination) {
        Set<String> read = new HashSet<>();
        nomination.facts().sources().values().forEach(source -> read.addAll(source.evidence()));
        return read;
    }
}
