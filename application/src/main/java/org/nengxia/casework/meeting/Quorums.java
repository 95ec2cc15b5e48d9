package org.nengxia.casework.meeting;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nengxia.policy.procedure.Node;

/// What a collective vote needs, told for every number of members due, since recusals lower it
/// while a vote is prepared.
///
/// @param present how many members must be present (法定人数) where nobody is due, one, two and so on
///   up to all members
/// @param inFavour how many votes in favour carry it then
public record Quorums(List<Integer> present, List<Integer> inFavour) {

    /// No vote.
    public static final Quorums NONE = new Quorums(List.of(), List.of());

    /// Keeps its own copies.
    public Quorums {
        present = List.copyOf(present);
        inFavour = List.copyOf(inFavour);
    }

    /// What a vote needs that an organ of so many members takes.
    public static Quorums of(Node.Task vote, int members) {
        return new Quorums(
                each(members, due -> vote.present().map(share -> share.atLeast(due)).orElse(0)),
                each(members, vote.carriedBy()::needed));
    }

    private static List<Integer> each(int members, IntUnaryOperator needed) {
        return IntStream.rangeClosed(0, members).map(needed).boxed().toList();
    }

    /// How things stand.
    ///
    /// @param due members who need not withdraw, of whom so many are `present` and so many `needed`
    /// @param carries how many votes in favour carry it
    public record Now(int due, int needed, int present, int carries) {

        /// Whether enough members are there.
        public boolean reached() {
            return due > 0 && present >= needed;
        }
    }

    /// How things stand with so many members due and present.
    public Now now(int due, int there) {
        return new Now(due, present.get(due), there, inFavour.get(due));
    }

    /// Numbers in one line, `0 1 2 2 3`, as the script of a page reads them.
    public static String told(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
