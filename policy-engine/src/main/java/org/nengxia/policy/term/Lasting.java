package org.nengxia.policy.term;

import java.util.Optional;

/// How long an effect period lasts: a length of time, or until something ends whose day may not be
/// known yet.
public sealed interface Lasting {

    /// So many months or years.
    ///
    /// @param together the most that several of the same kind decided together may be added up to
    ///   (并处); empty where they are not added
    record For(Length length, Optional<Length> together) implements Lasting {}

    /// Until the matter that bars is concluded (结案); no day can be named before.
    record CaseEnd() implements Lasting {}

    /// To the end of the term of office (任期) in which the measure took effect.
    ///
    /// @param most the longest that a term can still run, so that no bar outlives every term
    record TermEnd(Length most) implements Lasting {}

    /// The longest that it can last; empty where nothing bounds it.
    default Optional<Length> longest() {
        return switch (this) {
            case For(Length length, var together) -> Optional.of(together.orElse(length));
            case CaseEnd() -> Optional.empty();
            case TermEnd(Length most) -> Optional.of(most);
        };
    }

    /// How long it lasts where nothing is added to it; empty where no length of time says so.
    default Optional<Length> shortest() {
        return this instanceof For(Length length, var _) ? Optional.of(length) : Optional.empty();
    }

    /// Written as in pack files, such as `6 month` or `until case-end`.
    default String key() {
        return switch (this) {
            case For(Length length, var together) ->
                    length + together.map(most -> " (together <= " + most + ")").orElse("");
            case CaseEnd() -> "until case-end";
            case TermEnd(Length most) -> "until term-end (<= " + most + ")";
        };
    }
}
