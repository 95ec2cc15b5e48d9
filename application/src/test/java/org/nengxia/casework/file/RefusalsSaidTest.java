package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;

/// What is refused in a case is said in one Chinese sentence that leaves nothing to be filled in
/// and names no code of the product.
class RefusalsSaidTest {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("i18n.casework", Locale.ROOT);

    private static Story story() {
        return Story.of("county-seed", "demotion", "K12");
    }

    private static Arguments line(String key, Supplier<CaseOutcome> tried) {
        return Arguments.of(key, Named.of(key, tried));
    }

    private static CaseOutcome verifies(Outcome outcome, CaseAct.Examined... evidence) {
        var act =
                new CaseAct.Verified(
                        "verify", List.of("luo", "wei"), List.of(evidence), outcome, false, "报告");
        return story().recusals().tryTo(Cast.OFFICER, new CaseEvent.Acted(act));
    }

    private static CaseAct.Examined looked(String number, boolean accepted, String reason) {
        return new CaseAct.Examined(number, accepted, reason);
    }

    static Stream<Arguments> verification() {
        return Stream.of(
                line(
                        "evidenceLeft",
                        () -> verifies(Outcome.SUBSTANTIATED, looked("E-1", true, "核对"))),
                line(
                        "evidenceReason",
                        () ->
                                verifies(
                                        Outcome.SUBSTANTIATED,
                                        looked("E-1", true, "核对"),
                                        looked("E-2", true, " "))),
                line(
                        "evidenceUnknown",
                        () ->
                                verifies(
                                        Outcome.SUBSTANTIATED,
                                        looked("E-1", true, "核对"),
                                        looked("E-2", true, "核对"),
                                        looked("E-3", true, "核对"))),
                line(
                        "noneAccepted",
                        () ->
                                verifies(
                                        Outcome.PARTLY,
                                        looked("E-1", false, "核对"),
                                        looked("E-2", false, "核对"))));
    }

    private static CaseOutcome joins(Taker by, Story story, String... grounds) {
        return story.tryTo(by, new CaseEvent.Joined(List.of(grounds), List.of(), "同一人的新情况"));
    }

    static Stream<Arguments> whatIsJoined() {
        return Stream.of(
                line("departmentOnly", () -> joins(Cast.MEMBER, story(), "K11")),
                line("nothingJoined", () -> joins(Cast.OFFICER, story())),
                line("ground", () -> joins(Cast.OFFICER, story(), "K99")),
                line(
                        "joinedLate",
                        () -> joins(Cast.OFFICER, story().recusals().verified(), "K11")));
    }

    private static CaseOutcome answersWithoutAdopting() {
        var answer = new CaseAct.Answer(false, "口径早已公布");
        var act = new CaseAct.PointsAnswered("answer", Outcome.REOPENED, List.of(answer, answer));
        Story story = story().recusals().verified().heard();
        return story.tryTo(Cast.OFFICER, new CaseEvent.Acted(act));
    }

    private static CaseOutcome votesWithoutMinutes() {
        Story story = story().recusals().verified().heard().answered().proposed("DEMOTION");
        var ballots =
                new Ballots(
                        "M-1",
                        Cast.MEMBERS,
                        List.of(),
                        List.of(),
                        5,
                        0,
                        0,
                        false,
                        "",
                        Majority.USUAL);
        var vote = new CaseAct.Voted("vote", ballots, Cast.vote(5, 0, 0).rulings());
        return story.tryTo(Cast.MEMBER, new CaseEvent.Acted(vote));
    }

    private static CaseOutcome changesToWhatHasNoWeight() {
        Story story = story().through("rights").does("rights", Outcome.ASKS_REVIEW);
        var act =
                new CaseAct.Ruled(
                        "review",
                        Outcome.CHANGED,
                        Optional.of("TEAM_RECTIFICATION"),
                        "理由",
                        Optional.empty());
        return story.tryTo(Cast.MEMBER, new CaseEvent.Acted(act));
    }

    static Stream<Arguments> furtherOn() {
        return Stream.of(
                line("nothingAdopted", RefusalsSaidTest::answersWithoutAdopting),
                line("minutesMissing", RefusalsSaidTest::votesWithoutMinutes),
                line("weightUnknown", RefusalsSaidTest::changesToWhatHasNoWeight));
    }

    private static CaseOutcome onADayBeforeTheLast() {
        Story story = story().recusals();
        story.day = story.day.minusDays(9);
        return story.tryTo(Cast.OFFICER, new CaseEvent.SuspendedFor("等审计"));
    }

    private static CaseOutcome recordsLate() {
        Story story = story().recusals();
        var recorded =
                new CaseEvent.Recorded("H-1", "DEMOTION", "文件", "县委", story.day, Optional.empty());
        return story.tryTo(Cast.PRODUCT, recorded);
    }

    static Stream<Arguments> theCaseItself() {
        return Stream.of(
                line("beforeLast", RefusalsSaidTest::onADayBeforeTheLast),
                line("recordedLate", RefusalsSaidTest::recordsLate),
                line(
                        "clockOnly",
                        () -> story().tryTo(Cast.OFFICER, new CaseEvent.TimeUp("rights-days"))),
                line(
                        "reasonMissing",
                        () -> story().tryTo(Cast.OFFICER, new CaseEvent.SuspendedFor(" "))),
                line(
                        "notSuspended",
                        () -> story().tryTo(Cast.OFFICER, new CaseEvent.Resumed("审计已完"))));
    }

    private static Object said(Object detail) {
        return detail instanceof Label(String zh, String _) ? zh : detail.toString();
    }

    private static String sentence(Refusal refusal) {
        return new MessageFormat(SENTENCES.getString(refusal.messageKey()), Locale.CHINA)
                .format(refusal.details().stream().map(RefusalsSaidTest::said).toArray());
    }

    @ParameterizedTest
    @MethodSource({"verification", "whatIsJoined", "furtherOn", "theCaseItself"})
    void whatIsRefusedIsSaidInOneSentence(String key, Supplier<CaseOutcome> tried) {
        var reasons = ((CaseOutcome.Refused) tried.get()).reasons();
        assertThat(reasons).extracting(Refusal::key).contains("casework." + key);
        assertThat(reasons)
                .extracting(RefusalsSaidTest::sentence)
                .allSatisfy(each ->
                        assertThat(each)
                                .endsWith("。")
                                .doesNotContain("{", "}", "_")
                                .doesNotContainPattern("[a-z]{2}"));
    }
}
