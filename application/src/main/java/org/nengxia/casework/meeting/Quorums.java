package org.nengxia.casework.meeting;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.procedure.Node;

/// How many members make a quorum (法定人数), told for every number of members due, since recusals
/// lower it while a vote is prepared.
public final class Quorums {

    private Quorums() {}

    /// The numbers of a collective vote where nobody is due, one, two and so on up to all members.
    public static List<Integer> of(Node.Task vote, int members) {
        return vote.present()
                .map(share -> IntStream.rangeClosed(0, members).mapToObj(share::atLeast).toList())
                .orElseGet(() -> none(members));
    }

    /// How things stand.
    ///
    /// @param due members who need not withdraw, of whom so many are `present` and so many `needed`
    public record Now(int due, int needed, int present) {

        /// Whether enough members are there.
        public boolean reached() {
            return due > 0 && present >= needed;
        }
    }

    /// No quorum is asked for.
    public static List<Integer> none(int members) {
        return Collections.nCopies(members + 1, 0);
    }

    /// The numbers in one line, `0 1 2 2 3`, as the script of a page reads them.
    public static String told(List<Integer> needs) {
        return needs.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
