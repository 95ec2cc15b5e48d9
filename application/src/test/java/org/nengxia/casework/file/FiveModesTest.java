package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.MEMBER;
import static org.nengxia.casework.file.Cast.OFFICER;
import static org.nengxia.casework.file.Cast.PERSON;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengxia.casework.deadline.Deadline.Urgency;
import org.nengxia.policy.eligibility.Eligibilities;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.EndKind;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Outcome;

/// Each of the five modes of the county, from the opening to its end.
class FiveModesTest {

    @Test
    void aDemotionIsInEffectThoughThePersonLetsTheTimeForReviewPass() {
        Story story = Story.of("county-seed", "demotion", "K12").decided("DEMOTION").executed();
        story.lapsed("rights-lapse");
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("DEMOTION");
    }

    @Test
    void aConversionThatReviewUpholdsIsInEffect() {
        Story story = Story.of("county-seed", "conversion", "K12").decided("CONVERSION").executed();
        story.does("rights", Outcome.ASKS_REVIEW).does("review", Outcome.UPHELD);
        story.does("review-notice");
        assertThat(story.clock("appeal-lapse").since()).isEqualTo(story.day.minusDays(1));
        story.does("appeal", Outcome.ACCEPTS);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("CONVERSION");
    }

    @Test
    void aResignationTakingTheBlameStartsWithThePerson() {
        Story story = Story.of("county-seed", "blame-resignation", "K12");
        assertThat(story.open()).containsExactly("apply");
        assertThat(story.refused(MEMBER, new CaseAct.Noted("apply", Outcome.FILED, "辞呈")))
                .containsExactly("casework.notYours");
        story.noted(PERSON, "apply", Outcome.FILED).decided("BLAME_RESIGNATION").executed();
        story.does("rights", Outcome.ACCEPTS);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("BLAME_RESIGNATION");
    }

    @Test
    void whoWillNotTakeTheBlameIsOrderedToResignInAnotherCase() {
        Story story = Story.of("county-seed", "blame-resignation", "K12");
        story.noted(PERSON, "apply", Outcome.REFUSED);
        assertThat(story.end()).isEqualTo(EndKind.TRANSFERRED);
        assertThat(story.measure()).isEmpty();
    }

    private static Story ordered() {
        Story story = Story.of("county-seed", "ordered-resignation", "K12");
        story.recusals().verified().heard().answered().proposed("ORDERED_RESIGNATION");
        return story.carried().issued().talked().noted(OFFICER, "order", Outcome.SERVED);
    }

    @Test
    void whoIsOrderedToResignAppliesWithinFifteenDays() {
        Story story = ordered();
        assertThat(story.clock("reply-lapse").lastDay())
                .contains(story.day.minusDays(1).plusDays(15));
        story.noted(PERSON, "reply", Outcome.FILED).executed().lapsed("higher-lapse");
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("ORDERED_RESIGNATION");
    }

    @Test
    void whoObjectsInVainAppliesWithinThreeDaysOrIsRemoved() {
        Story story = ordered().noted(PERSON, "reply", Outcome.OBJECTS);
        assertThat(story.clock("re-examine-due").leads()).isFalse();
        var alone =
                new CaseAct.Ruled(
                        "re-examine", Outcome.UPHELD, Optional.empty(), "维持", Optional.empty());
        assertThat(story.refused(MEMBER, alone)).containsExactly("casework.together");
        story.ruled(MEMBER, "re-examine", Outcome.UPHELD, Optional.empty());
        story.does("re-examination-notice").lapsed("apply-lapse");
        assertThat(story.open()).containsExactly("remove-vote");
        story.does("remove-vote", "remove", "remove-talk", "remove-notice", "remove-execute");
        assertThat(story.measure()).contains("REMOVAL");
        story.lapsed("rights-lapse");
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
    }

    @Test
    void anOrderThatReExaminationAnnulsOrChangesStandsNoMore() {
        Story annulled = ordered().noted(PERSON, "reply", Outcome.OBJECTS);
        annulled.ruled(MEMBER, "re-examine", Outcome.ANNULLED, Optional.empty());
        assertThat(annulled.end()).isEqualTo(EndKind.ANNULLED);
        assertThat(annulled.measure()).isEmpty();
        Story changed = ordered().noted(PERSON, "reply", Outcome.OBJECTS);
        changed.ruled(MEMBER, "re-examine", Outcome.CHANGED, Optional.of("DEMOTION"));
        assertThat(changed.end()).isEqualTo(EndKind.TRANSFERRED);
        assertThat(changed.measure()).isEmpty();
    }

    @Test
    void anOrderThatStandsIsNotWithdrawnWhileARemovalIsVotedOn() {
        Story story = ordered().lapsed("reply-lapse").does("remove-vote");
        assertThat(story.refused(Cast.HEAD, new CaseEvent.WithdrawnFor("撤案")))
                .containsExactly("casework.withdrawnLate");
    }

    @Test
    void whoNeitherAppliesNorObjectsIsRemovedByAVoteOfItsOwn() {
        Story story = ordered().lapsed("reply-lapse");
        assertThat(story.open()).containsExactly("remove-vote");
        story.does("remove-vote", Outcome.NOT_CARRIED);
        assertThat(story.end()).isEqualTo(EndKind.TRANSFERRED);
        assertThat(story.measure()).contains("ORDERED_RESIGNATION");
    }

    @Test
    void waitingForAPostHasADayOfReviewThatComesAndMayBePutOffUntilAPlaceIsFound() {
        Story story = Story.of("county-seed", "awaiting-assignment", "K12");
        story.recusals().verified().heard().answered().proposed("AWAITING_ASSIGNMENT").carried();
        assertThat(
                        story.refused(
                                MEMBER,
                                new CaseAct.Issued("decide", "号", story.day, Optional.empty())))
                .containsExactly("casework.reviewDay");
        var review = story.day.plusMonths(6);
        story.issued(Optional.of(review)).talked().noted(OFFICER, "notice", Outcome.SERVED);
        story.executed().does("rights", Outcome.ACCEPTS);
        assertThat(story.open()).isEmpty();
        story.lapsed("review-day");
        assertThat(story.day).isEqualTo(review.plusDays(1));
        story.day = review;
        story.does("look", Outcome.EXTENDED).lapsed("next-day").does("look", Outcome.PLACED);
        assertThat(story.end()).isEqualTo(EndKind.IN_EFFECT);
        assertThat(story.measure()).contains("AWAITING_ASSIGNMENT");
    }

    /// A decision has the grounds of its case; one whose article is a ground of its own, as the
    /// refusal of an order to resign, has that too, and no other decision of the packs does.
    @ParameterizedTest
    @ValueSource(strings = {"county-seed", "national-2015", "national-2022"})
    void onlyTheRemovalOfWhoRefusedAnOrderHasAGroundOfItsOwn(String id) {
        Pack pack = Story.pack(id);
        var own =
                pack.provisions().procedures().procedures().stream()
                        .flatMap(each -> each.tasks().stream())
                        .filter(task -> task.form() == Form.ISSUE_DECISION)
                        .flatMap(task ->
                                pack.grounds().stream()
                                        .filter(ground ->
                                                ground.citations().stream()
                                                        .anyMatch(task.citations()::contains))
                                        .map(ground -> task.id() + " " + ground.id()))
                        .collect(Collectors.toSet());
        assertThat(own).isSubsetOf("remove RS-13");
    }

    /// What a decision that was served did: to the post, to the level (and which was fixed), what
    /// is barred a day later and until when (in months), and the rights that are open.
    private static String after(Story story) {
        Decision decision = story.file.standing().decision().orElseThrow();
        Pack pack = story.file.progress().law().pack();
        var does = pack.mode(decision.measure()).flatMap(Mode::consequence).orElseThrow();
        return "%s %s %s | %s | %s"
                .formatted(
                        does.post(),
                        does.level(),
                        decision.level().map(CaseAct.LevelNamed::code).orElse("-"),
                        barred(pack, decision, story),
                        new TreeSet<>(story.open()));
    }

    private static String barred(Pack pack, Decision decision, Story story) {
        var taken =
                new Taken(
                        "evidence.handling",
                        "H-1",
                        decision.measure(),
                        story.file.progress().grounds(),
                        decision.decidedOn(),
                        decision.effectiveOn(),
                        null,
                        Taken.Ends.UNRECORDED);
        return Eligibilities.on(
                        decision.effectiveOn().plusDays(1), List.of(taken), _ -> List.of(pack))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() instanceof Eligible.BarredUntil)
                .map(each ->
                        each.getKey().key()
                                + " "
                                + ChronoUnit.MONTHS.between(
                                        decision.effectiveOn(),
                                        ((Eligible.BarredUntil) each.getValue()).day().plusDays(1)))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "demotion; DEMOTION; ANOTHER LOWERED STAFF | promotion 12 | [execute, rights]",
                "conversion; CONVERSION; LEFT CONVERTED PRINCIPAL_CLERK_2 |  | [execute, rights]",
                "blame-resignation; BLAME_RESIGNATION; LEFT FIXED - |  | [execute, rights]",
                "awaiting-assignment; AWAITING_ASSIGNMENT; LEFT FIXED - |  | [execute, rights]"
            })
    void eachModeSaysWhatBecomesOfPostLevelPeriodsAndRights(
            String procedure, String mode, String after) {
        Story story = Story.of("county-seed", procedure, "K12");
        if (story.open().contains("apply")) {
            story.noted(PERSON, "apply", Outcome.FILED);
        }
        story.recusals().verified().heard().answered().proposed(mode).carried();
        story.issued(Optional.of(story.day.plusMonths(6)).filter(_ -> mode.startsWith("AWAIT")));
        story.talked().noted(OFFICER, "notice", Outcome.SERVED);
        assertThat(after(story)).isEqualTo(after);
    }

    @Test
    void whoIsOrderedToResignLeavesThePostAndIsBarredFromAnEqualOneForAYear() {
        assertThat(after(ordered()))
                .isEqualTo("LEFT FIXED - | promotion 24, equal-post 12 | [reply]");
        assertThat(after(ordered().noted(PERSON, "reply", Outcome.FILED)))
                .isEqualTo("LEFT FIXED - | promotion 24, equal-post 12 | [execute, higher]");
    }

    @Test
    void whatIsOverdueIsTheOfficesAndHoldsNothingUp() {
        Story story = ordered().noted(PERSON, "reply", Outcome.OBJECTS);
        story.day = story.day.plusMonths(2);
        var due = story.clock("re-examine-due");
        assertThat(due.urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(due.organ().orElseThrow().code()).isEqualTo("standing-committee");
        assertThat(Story.DEADLINES.lapsed(story.file, story.day)).isEmpty();
        story.ruled(MEMBER, "re-examine", Outcome.UPHELD, Optional.empty());
        assertThat(story.open()).containsExactly("re-examination-notice");
    }
}
