package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.policy.procedure.Outcome;

/// The reading of entries that the random cases rely on is not blind: into a lawful case each
/// breach is put that a guard keeps out, and it is named.
class BreachesAreSeenTest {
    private static final Story LAWFUL =
            Story.of(Cast.holding(LeadingMember.YES), Story.pack("county-seed"), "demotion", "K12")
                    .decided("DEMOTION")
                    .executed()
                    .does("rights", Outcome.APPEALS)
                    .then(Cast.HEAD, routed("答复意见"))
                    .does("accept")
                    .ruled(Cast.APPEAL, "judge", Outcome.CHANGED, Optional.of("CONVERSION"))
                    .does("correct-appeal");

    private static final Predicate<CaseEvent> ROUTED = CaseEvent.AppealRouted.class::isInstance;

    private static Lawfulness.Found read(List<Entry> entries) {
        return Lawfulness.in(
                entries,
                LAWFUL.file.progress().law().pack(),
                LAWFUL.file.progress().course().procedure(),
                RandomCase.SUBJECTS);
    }

    @Test
    void theCaseIsLawfulBefore() {
        var found = read(LAWFUL.file.progress().entries());
        assertThat(found.breaches()).isEmpty();
        assertThat(found.measure()).contains("CONVERSION");
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void eachBreachIsNamed(String name, UnaryOperator<List<Entry>> breaking) {
        List<Entry> broken = breaking.apply(new ArrayList<>(LAWFUL.file.progress().entries()));
        assertThat(read(broken).breaches()).contains(name);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(left(), written(), people(), appealed()).flatMap(each -> each);
    }

    private static Stream<Arguments> appealed() {
        return Stream.of(
                with("appeal-without-its-organ", entries -> without(entries, ROUTED)),
                with("routed-late", entries -> after(entries, "accept", routed("另一答复"))),
                with("routed-without-decision", entries -> after(entries, "hear", routed("答复"))),
                with("routed-by-another", entries -> after(entries, "notice", routed("答复"))),
                with("routed-on-nothing", entries -> after(entries, "rights", routed(" "))));
    }

    private static CaseEvent routed(String basis) {
        return new CaseEvent.AppealRouted("市委组织部", basis);
    }

    private static List<Entry> without(List<Entry> entries, Predicate<CaseEvent> which) {
        entries.removeIf(each -> which.test(each.event()));
        return entries;
    }

    private static Stream<Arguments> left() {
        return Stream.of(
                with("decided-without-recusals", entries -> without(entries, "recusal")),
                with("decided-without-verified", entries -> without(entries, "verify")),
                with("decided-without-heard", entries -> without(entries, "hear")),
                with("decided-without-voted", entries -> without(entries, "vote")),
                with("nothing-proposed", entries -> without(entries, "propose")),
                with("talk-before-decision", entries -> without(entries, "decide")),
                with("day-before-the-last", List::reversed));
    }

    private static Stream<Arguments> written() {
        return Stream.of(
                as("verified-alone", "verify", act -> verified(act, "luo", "luo")),
                as("verified-unchecked", "verify", act -> verified(act, "luo", "guo")),
                as("no-quorum", "vote", _ -> Cast.vote(3, 0, 0, "m1", "m2")),
                as("decided-without-voted", "vote", _ -> Cast.vote(2, 2, 1)),
                as("ballots-miscounted", "vote", _ -> Cast.vote(5, 1, 0)),
                as("voter-unchecked", "vote", act -> unruled((CaseAct.Voted) act)),
                as("unsigned", "decide", act -> unsigned((CaseAct.Issued) act)),
                as("no-post", "execute", _ -> postless()),
                as("heavier", "judge", _ -> changed("REMOVAL")),
                as("hand-over-owed", "verify", _ -> Cast.finding(Outcome.SUBSTANTIATED, true)));
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                with("verified-recused", entries -> after(entries, "recusal", recused("luo"))),
                with("recused-took-part", entries -> after(entries, "recusal", recused("zheng"))),
                with("voter-recused", entries -> rulingInTheVote(entries)),
                with("hand-in-own-case", entries -> by(entries, "verify", "lu.office")),
                with("clock-by-hand", entries -> after(entries, "notice", timeUp())),
                with("withdrawn-after-decision", entries -> after(entries, "decide", withdrawn())),
                with("while-suspended", entries -> after(entries, "hear", suspended())),
                with("decided-twice", entries -> after(entries, "decide", again(entries))));
    }

    private static Arguments with(String name, UnaryOperator<List<Entry>> breaking) {
        return Arguments.of(name, breaking);
    }

    private static Arguments as(String name, String task, UnaryOperator<CaseAct> breaking) {
        UnaryOperator<List<Entry>> all =
                entries -> {
                    int at = at(entries, task);
                    entries.set(
                            at,
                            event(
                                    entries.get(at),
                                    new CaseEvent.Acted(breaking.apply(act(entries.get(at))))));
                    return entries;
                };
        return Arguments.of(name, all);
    }

    private static Entry event(Entry entry, CaseEvent event) {
        return new Entry(entry.seq(), event, entry.on(), entry.at(), entry.by());
    }

    private static CaseAct act(Entry entry) {
        return ((CaseEvent.Acted) entry.event()).act();
    }

    private static int at(List<Entry> entries, String task) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).event() instanceof CaseEvent.Acted(CaseAct act)
                    && act.task().equals(task)) {
                return i;
            }
        }
        throw new AssertionError(task);
    }

    private static List<Entry> without(List<Entry> entries, String task) {
        entries.remove(at(entries, task));
        return entries;
    }

    private static List<Entry> after(List<Entry> entries, String task, CaseEvent event) {
        int at = at(entries, task);
        entries.add(at + 1, event(entries.get(at), event));
        return entries;
    }

    private static List<Entry> by(List<Entry> entries, String task, String account) {
        Entry entry = entries.get(at(entries, task));
        Actor other = new Actor(account, account, Office.ORGANISATION_HEAD);
        entries.set(
                at(entries, task),
                new Entry(entry.seq(), entry.event(), entry.on(), entry.at(), other));
        return entries;
    }

    private static List<Entry> rulingInTheVote(List<Entry> entries) {
        var voted = (CaseAct.Voted) act(entries.get(at(entries, "vote")));
        var rulings = new ArrayList<>(voted.rulings());
        rulings.add(new CaseAct.Ruling("m3", List.of(), true, "亲属"));
        entries.set(
                at(entries, "vote"),
                event(
                        entries.get(at(entries, "vote")),
                        new CaseEvent.Acted(new CaseAct.Voted("vote", voted.ballots(), rulings))));
        return entries;
    }

    private static CaseEvent recused(String account) {
        return new CaseEvent.Ruled(
                List.of(new CaseAct.Ruling(account, List.of("kinship"), true, "亲属")));
    }

    private static CaseEvent timeUp() {
        return new CaseEvent.TimeUp("rights-lapse");
    }

    private static CaseEvent withdrawn() {
        return new CaseEvent.WithdrawnFor("撤案");
    }

    private static CaseEvent suspended() {
        return new CaseEvent.SuspendedFor("住院");
    }

    private static CaseEvent again(List<Entry> entries) {
        return entries.get(at(entries, "decide")).event();
    }

    private static CaseAct verified(CaseAct act, String... people) {
        var it = (CaseAct.Verified) act;
        return new CaseAct.Verified(
                it.task(), List.of(people), it.evidence(), it.outcome(), false, it.report());
    }

    private static CaseAct unruled(CaseAct.Voted act) {
        return new CaseAct.Voted(act.task(), act.ballots(), List.of());
    }

    private static CaseAct unsigned(CaseAct.Issued act) {
        return new CaseAct.Issued(act.task(), " ", act.effectiveOn(), act.reviewOn());
    }

    private static CaseAct postless() {
        return new CaseAct.Executed("execute", List.of(), Optional.empty(), Optional.empty());
    }

    private static CaseAct changed(String measure) {
        return new CaseAct.Ruled(
                "judge", Outcome.CHANGED, Optional.of(measure), "理由", Optional.empty());
    }
}
