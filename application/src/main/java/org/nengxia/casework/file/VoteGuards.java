package org.nengxia.casework.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Share;

/// What a collective vote needs: its quorum, nobody who has to withdraw among those due, as many
/// ballots as people present.
final class VoteGuards {

    private VoteGuards() {}

    static void of(Standing standing, Node.Task task, CaseAct.Voted act, List<Refusal> refusals) {
        Ballots ballots = act.ballots();
        Share quorum = task.present().orElseThrow();
        if (!ballots.quorate(quorum)) {
            refusals.add(
                    Refusal.of(
                            "casework.quorum",
                            ballots.due().size(),
                            quorum.atLeast(ballots.due().size()),
                            ballots.present()));
        }
        members(standing, act, refusals);
        counts(ballots, refusals);
        Guards.text("casework.minutesMissing", ballots.minutes(), refusals);
    }

    private static void members(Standing standing, CaseAct.Voted act, List<Refusal> refusals) {
        Ballots ballots = act.ballots();
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
                refusals.add(Refusal.of("casework.recusedVoter", member));
            } else if (!checked.contains(member)) {
                refusals.add(Refusal.of("casework.notChecked", member));
            }
        }
        String strangers =
                ballots.absent().stream()
                        .filter(each -> !ballots.due().contains(each))
                        .collect(Collectors.joining(", "));
        if (!strangers.isEmpty() || Set.copyOf(ballots.due()).size() < ballots.due().size()) {
            refusals.add(Refusal.of("casework.members", strangers));
        }
    }

    private static void counts(Ballots ballots, List<Refusal> refusals) {
        boolean negative =
                ballots.inFavour() < 0 || ballots.against() < 0 || ballots.abstained() < 0;
        int expected = ballots.sentBack() ? 0 : ballots.present();
        if (negative || ballots.cast() != expected) {
            refusals.add(Refusal.of("casework.ballots", expected, ballots.cast()));
        }
    }
}
