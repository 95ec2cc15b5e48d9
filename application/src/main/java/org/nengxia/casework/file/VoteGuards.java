package org.nengxia.casework.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.vote.Share;

/// What a collective vote needs: its quorum, nobody who has to withdraw among those due, as many
/// ballots as people present.
final class VoteGuards {

    private VoteGuards() {}

    static void of(
            Standing standing, Taker taker, Node.Task task, CaseAct act, List<Refusal> refusals) {
        Ballots ballots = act.cast().orElseThrow();
        boolean withdraws =
                act.rulings().stream()
                        .filter(CaseAct.Ruling::recused)
                        .anyMatch(each -> each.account().equals(taker.actor().account()));
        if (withdraws) {
            refusals.add(Refusal.of("casework.recused", taker.actor().name()));
        }
        Share quorum = task.present().orElseThrow();
        if (!ballots.quorate(quorum)) {
            refusals.add(
                    Refusal.of(
                            "casework.quorum",
                            ballots.due().size(),
                            quorum.atLeast(ballots.due().size()),
                            ballots.present()));
        }
        if (!ballots.majority().equals(task.carriedBy())) {
            refusals.add(Refusal.of("casework.majority", task.carriedBy(), ballots.majority()));
        }
        members(standing, act, refusals);
        counts(ballots, refusals);
        Guards.text("casework.minutesMissing", ballots.minutes(), refusals);
    }

    private static void members(Standing standing, CaseAct act, List<Refusal> refusals) {
        Ballots ballots = act.cast().orElseThrow();
        Set<String> recused = new HashSet<>(standing.recused());
        Set<String> checked = new HashSet<>(standing.rulings().keySet());
        for (CaseAct.Ruling ruling : act.rulings()) {
            checked.add(ruling.account());
            if (ruling.recused()) {
                recused.add(ruling.account());
            }
        }
        for (String member : Set.copyOf(ballots.due())) {
            if (recused.contains(member)) {
                refusals.add(Refusal.of("casework.recusedVoter", Taker.Named.of(member)));
            } else if (!checked.contains(member)) {
                refusals.add(Refusal.of("casework.notChecked", Taker.Named.of(member)));
            }
        }
        lists(ballots, recused, refusals);
    }

    /// Each member once: due, or recused by a ruling; absent only who was due.
    private static void lists(Ballots ballots, Set<String> recused, List<Refusal> refusals) {
        List<String> strangers =
                Stream.concat(
                                ballots.absent().stream()
                                        .filter(each -> !ballots.due().contains(each)),
                                ballots.recused().stream().filter(each -> !recused.contains(each)))
                        .toList();
        List<String> repeated =
                Stream.of(ballots.due(), ballots.absent(), ballots.recused())
                        .flatMap(VoteGuards::repeated)
                        .toList();
        if (!strangers.isEmpty() || !repeated.isEmpty()) {
            refusals.add(
                    Refusal.of("casework.members", new Taker.Named(both(strangers, repeated))));
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static Stream<String> repeated(List<String> list) {
        Set<String> met = new HashSet<>();
        return list.stream().filter(each -> !met.add(each));
    }

    private static void counts(Ballots ballots, List<Refusal> refusals) {
        int expected = ballots.sentBack() ? 0 : ballots.present();
        boolean possible =
                IntStream.of(ballots.inFavour(), ballots.against(), ballots.abstained())
                        .allMatch(count -> count >= 0 && count <= expected);
        if (!possible || ballots.cast() != expected) {
            refusals.add(Refusal.of("casework.ballots", expected, ballots.cast()));
        }
    }
}
