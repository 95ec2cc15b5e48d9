package org.nengxia.policy.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The levels of a pack, of each kind the highest first, and how ranks correspond to post levels.
public record Ladder(List<Level> levels, List<Correspondence> correspondences) {

    private static final Ladder NONE = new Ladder(List.of(), List.of());

    /// Keeps its own copies.
    public Ladder {
        levels = List.copyOf(levels);
        correspondences = List.copyOf(correspondences);
    }

    /// A pack that lists no levels.
    public static Ladder none() {
        return NONE;
    }

    /// The level with a code, if the pack has it.
    public Optional<Level> level(String code) {
        return levels.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The levels that there are on a day.
    public List<Level> on(LocalDate day) {
        return levels.stream()
                .filter(each -> each.existsOn(day) && each.standing().acts())
                .toList();
    }

    /// What corresponds to a post level on a day, where a text says so that may act.
    public Optional<Correspondence> of(String level, LocalDate day) {
        return correspondences.stream()
                .filter(each -> each.level().equals(level) && each.holdsOn(day))
                .findFirst();
    }

    /// Whether a level that people name after a measure agrees with what the measure does. What
    /// cannot be told, because the former level is not known or no text sets the two side by side,
    /// is people's to state with a reason.
    ///
    /// @param former the code of the level before; empty when nobody recorded it
    /// @param named the code of the level afterwards; empty when none is named
    /// @param reasoned whether a reason is given
    public Verdict judge(
            LevelFate fate,
            Optional<String> former,
            Optional<String> named,
            boolean reasoned,
            LocalDate day) {
        if (named.isPresent() && on(day).stream().noneMatch(it -> it.code().equals(named.get()))) {
            return Verdict.NO_SUCH_LEVEL;
        }
        Verdict verdict =
                named.map(it -> judge(fate, former, it, day)).orElseGet(() -> none(fate, former));
        return verdict == Verdict.REASON_WANTED && reasoned && named.isPresent()
                ? Verdict.AGREES
                : verdict;
    }

    private static Verdict none(LevelFate fate, Optional<String> former) {
        return switch (fate) {
            case UNTOUCHED, FIXED -> Verdict.AGREES;
            case KEPT -> former.isPresent() ? Verdict.AGREES : Verdict.NOT_NAMED;
            case LOWERED, CONVERTED -> Verdict.NOT_NAMED;
        };
    }

    private Verdict judge(LevelFate fate, Optional<String> former, String named, LocalDate day) {
        return switch (fate) {
            case UNTOUCHED -> Verdict.UNTOUCHED;
            case KEPT ->
                    former.map(it -> it.equals(named) ? Verdict.AGREES : Verdict.NOT_KEPT)
                            .orElse(Verdict.REASON_WANTED);
            case LOWERED -> lowered(former, named, day);
            case CONVERTED -> converted(former, named, day);
            case FIXED -> {
                OptionalInt down = down(former, named, day);
                boolean above = down.isPresent() && down.getAsInt() < 0;
                yield down.isEmpty() || (above && !sameKind(former, named))
                        ? Verdict.REASON_WANTED
                        : above ? Verdict.TOO_HIGH : Verdict.AGREES;
            }
        };
    }

    /// One level down is the rule; more is for people to give a reason for.
    private Verdict lowered(Optional<String> former, String named, LocalDate day) {
        OptionalInt down = down(former, named, day);
        if (down.isEmpty()) {
            return Verdict.REASON_WANTED;
        }
        return down.getAsInt() <= 0
                ? Verdict.NOT_LOWERED
                : down.getAsInt() == 1 ? Verdict.AGREES : Verdict.REASON_WANTED;
    }

    private Verdict converted(Optional<String> former, String named, LocalDate day) {
        if (level(named).filter(it -> it.kind() != Level.Kind.POST_LEVEL).isEmpty()) {
            return Verdict.NO_RANK;
        }
        OptionalInt down = down(former, named, day);
        if (down.isEmpty()) {
            return Verdict.REASON_WANTED;
        }
        if (down.getAsInt() > 0) {
            return Verdict.BELOW_LOWEST;
        }
        boolean tooHigh =
                former.flatMap(it -> of(it, day))
                        .flatMap(Correspondence::highest)
                        .map(highest -> steps(highest, named))
                        .filter(steps -> steps.isPresent() && steps.getAsInt() < 0)
                        .isPresent();
        return tooHigh
                ? Verdict.TOO_HIGH
                : down.getAsInt() == 0 ? Verdict.AGREES : Verdict.REASON_WANTED;
    }

    private boolean sameKind(Optional<String> former, String named) {
        return former.flatMap(this::level).map(Level::kind).equals(level(named).map(Level::kind));
    }

    /// How many levels below the former one another is; negative when it is above; empty when that
    /// cannot be told. A rank is set against the lowest rank of the former post level.
    private OptionalInt down(Optional<String> former, String named, LocalDate day) {
        Optional<Level> was = former.flatMap(this::level);
        Optional<Level> is = level(named);
        if (was.isEmpty() || is.isEmpty()) {
            return OptionalInt.empty();
        }
        if (was.get().kind() == is.get().kind()) {
            return steps(was.get().code(), named);
        }
        return of(was.get().code(), day)
                .map(Correspondence::lowest)
                .map(lowest -> steps(lowest, named))
                .orElse(OptionalInt.empty());
    }

    /// How many steps one level is below another of its kind; 0 when they are not of one kind.
    public int below(String higher, String lower) {
        return steps(higher, lower).orElse(0);
    }

    /// How many steps down from one level to another of its kind.
    private OptionalInt steps(String from, String to) {
        Optional<Level.Kind> kind = level(from).map(Level::kind);
        List<String> codes =
                levels.stream()
                        .filter(each -> kind.filter(each.kind()::equals).isPresent())
                        .map(Level::code)
                        .toList();
        int one = codes.indexOf(from);
        int other = codes.indexOf(to);
        return one < 0 || other < 0 ? OptionalInt.empty() : OptionalInt.of(other - one);
    }
}
