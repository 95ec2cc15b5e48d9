package org.nengxia.casework.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.procedure.Outcome;

/// What stands in a case as of its last entry.
///
/// @param rulings the last word on each person's recusal, by account
/// @param helper who was named last to help the person
/// @param handedOver whether signs of a breach were handed over
/// @param owesHandOver whether signs of a breach came up that nobody has handed over or ruled out
///   since
public record Standing(
        Map<String, CaseAct.Ruling> rulings,
        Optional<CaseAct.Verified> verified,
        Optional<CaseAct.Heard> heard,
        Optional<CaseAct.Proposed> proposed,
        Optional<CaseAct.Voted> voted,
        Optional<Decision> decision,
        Optional<CaseEvent.HelpEntrusted> helper,
        boolean handedOver,
        boolean owesHandOver) {

    /// Keeps its own copy.
    public Standing {
        rulings = Map.copyOf(rulings);
    }

    static Standing of(List<Entry> entries) {
        return new Standing(
                rulings(entries),
                last(entries, CaseAct.Verified.class),
                last(entries, CaseAct.Heard.class),
                last(entries, CaseAct.Proposed.class),
                last(entries, CaseAct.Voted.class),
                Decision.of(entries),
                helper(entries),
                entries.stream().anyMatch(each -> each.event() instanceof CaseEvent.HandedOver),
                owes(entries));
    }

    private static Optional<CaseEvent.HelpEntrusted> helper(List<Entry> entries) {
        return entries.stream()
                .map(Entry::event)
                .filter(CaseEvent.HelpEntrusted.class::isInstance)
                .map(CaseEvent.HelpEntrusted.class::cast)
                .reduce((_, later) -> later);
    }

    private static boolean owes(List<Entry> entries) {
        boolean owes = false;
        for (Entry entry : entries) {
            owes =
                    switch (entry.event()) {
                        case CaseEvent.HandedOver _, CaseEvent.HandOverRuledOut _ -> false;
                        case CaseEvent.Acted(CaseAct.Verified found) -> owes || found.violation();
                        default -> owes;
                    };
        }
        return owes;
    }

    /// The same once the decision fell.
    Standing withoutDecision() {
        return new Standing(
                rulings,
                verified,
                heard,
                proposed,
                voted,
                Optional.empty(),
                Optional.empty(),
                handedOver,
                owesHandOver);
    }

    private static Map<String, CaseAct.Ruling> rulings(List<Entry> entries) {
        Map<String, CaseAct.Ruling> rulings = new LinkedHashMap<>();
        entries.stream()
                .flatMap(each -> rulings(each.event()))
                .forEach(ruling -> rulings.put(ruling.account(), ruling));
        return rulings;
    }

    private static Stream<CaseAct.Ruling> rulings(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Ruled(var rulings) -> rulings.stream();
            case CaseEvent.Acted(CaseAct act) -> act.rulings().stream();
            default -> Stream.of();
        };
    }

    /// All acts of a kind, in order.
    static <A extends CaseAct> Stream<A> acts(List<Entry> entries, Class<A> kind) {
        return entries.stream()
                .map(Entry::event)
                .filter(CaseEvent.Acted.class::isInstance)
                .map(each -> ((CaseEvent.Acted) each).act())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static <A extends CaseAct> Optional<A> last(List<Entry> entries, Class<A> kind) {
        return acts(entries, kind).reduce((_, later) -> later);
    }

    /// Whether a person's recusal was settled, either way.
    public boolean checked(String account) {
        return rulings.containsKey(account);
    }

    /// Whether a person has to keep out of the case.
    public boolean recused(String account) {
        return Optional.ofNullable(rulings.get(account))
                .filter(CaseAct.Ruling::recused)
                .isPresent();
    }

    /// The accounts of those who keep out of the case.
    public Set<String> recused() {
        return rulings.values().stream()
                .filter(CaseAct.Ruling::recused)
                .map(CaseAct.Ruling::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The points that the person made and that wait for an answer.
    public List<String> points() {
        return heard.map(CaseAct.Heard::points).orElse(List.of());
    }

    /// The measure that is proposed.
    public Optional<CaseAct.Proposal> proposal() {
        return proposed.filter(each -> each.outcome() == Outcome.PROPOSED)
                .flatMap(CaseAct.Proposed::proposal);
    }

    /// The numbers of the evidence that the verification accepted.
    public List<String> accepted() {
        return verified.map(CaseAct.Verified::evidence).orElse(List.of()).stream()
                .filter(CaseAct.Examined::accepted)
                .map(CaseAct.Examined::number)
                .toList();
    }
}
