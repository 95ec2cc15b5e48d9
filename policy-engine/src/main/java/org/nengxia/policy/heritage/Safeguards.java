package org.nengxia.policy.heritage;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.vote.Majority;
import org.nengxia.policy.procedure.vote.Share;

/// Whether a lower procedure guards the person less than the superior one.
final class Safeguards {

    private Safeguards() {}

    /// Looser when it must meet fewer obligations, has no act of a form the superior one has, lets
    /// fewer persons verify, a smaller share vote or carry, asks for fewer papers at an act, drops
    /// a legal time limit, or is about a team where the superior one is about a person.
    static boolean looser(
            Procedure superior, Set<Obligation> above, Procedure lower, Set<Obligation> below) {
        return superior.subject() != lower.subject()
                || !below.containsAll(above)
                || !forms(lower).containsAll(forms(superior))
                || !papers(lower).containsAll(papers(superior))
                || !limits(lower).containsAll(limits(superior))
                || fewestPersons(lower) < fewestPersons(superior)
                || less(smallestQuorum(superior), smallestQuorum(lower))
                || less(smallestMajority(superior), smallestMajority(lower));
    }

    /// A vote where the superior procedure has none guards more, not less.
    private static <T extends Comparable<? super T>> boolean less(
            Optional<T> superior, Optional<T> lower) {
        return superior.filter(most -> lower.filter(it -> it.compareTo(most) >= 0).isEmpty())
                .isPresent();
    }

    private static Set<Form> forms(Procedure procedure) {
        return procedure.tasks().stream().map(Node.Task::form).collect(Collectors.toSet());
    }

    private static Set<String> papers(Procedure procedure) {
        return procedure.tasks().stream()
                .flatMap(task ->
                        task.papers().stream().map(paper -> task.form().key() + ":" + paper))
                .collect(Collectors.toSet());
    }

    private static Set<String> limits(Procedure procedure) {
        return procedure
                .clocks()
                .filter(Clock.Legal.class::isInstance)
                .map(each -> ((Clock.Legal) each).timer())
                .collect(Collectors.toSet());
    }

    private static int fewestPersons(Procedure procedure) {
        return procedure.tasks().stream()
                .filter(task -> task.form() == Form.VERIFY)
                .mapToInt(Node.Task::persons)
                .min()
                .orElse(0);
    }

    private static Optional<Share> smallestQuorum(Procedure procedure) {
        return procedure.tasks().stream()
                .flatMap(task -> task.present().stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Majority> smallestMajority(Procedure procedure) {
        return procedure.tasks().stream()
                .filter(task -> task.form() == Form.DISCUSS_AND_VOTE)
                .map(Node.Task::carriedBy)
                .min(Comparator.naturalOrder());
    }
}
