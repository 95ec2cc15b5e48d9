package org.nengxia.casework.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengxia.casework.file.Cast.APPEAL;
import static org.nengxia.casework.file.Cast.HEAD;
import static org.nengxia.casework.file.Cast.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.casework.file.appeal.LeadingMember;
import org.nengxia.casework.file.appeal.PostsHeld;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;

/// Appeals of leading members (领导成员) follow rules of their own: people say which organ takes them.
class AppealOfALeadingMemberTest {
    private static final String CITY = "市委组织部";

    private static Story demotion(Pack pack, LeadingMember who) {
        return Story.of(Cast.holding(who), pack, "demotion", "K12");
    }

    private static Story served(LeadingMember who) {
        return demotion(Story.pack("county-seed"), who).decided("DEMOTION");
    }

    private static CaseEvent routed(String organ) {
        return new CaseEvent.AppealRouted(organ, "市委组织部关于申诉受理的答复意见");
    }

    private static CaseAct accepts() {
        return new CaseAct.Noted("accept", Outcome.ACCEPTED, "受理");
    }

    private static String organ(Story story, String task) {
        var progress = story.file.progress();
        var node = progress.course().procedure().node(task).orElseThrow();
        return progress.organ((Node.Task) node).title().zh();
    }

    @Test
    void theAppealWaitsUntilItsOrganIsNamed() {
        Story story = served(LeadingMember.YES).does("rights", Outcome.APPEALS);
        assertThat(story.refused(APPEAL, accepts())).containsExactly("casework.route.first");
        story.then(HEAD, routed(CITY)).then(APPEAL, accepts());
        assertThat(organ(story, "judge")).isEqualTo(CITY);
        story.does("judge", Outcome.ANNULLED).does("restore");
        assertThat(story.measure()).isEmpty();
    }

    @Test
    void theHeadOfTheDepartmentNamesItOnADocument() {
        Story story = served(LeadingMember.YES);
        assertThat(story.refused(OFFICER, routed(CITY))).containsExactly("casework.headOnly");
        assertThat(story.refused(HEAD, new CaseEvent.AppealRouted(" ", "")))
                .containsExactly("casework.route.organ", "casework.route.basis");
        assertThat(story.refused(HEAD, routed("长".repeat(61))))
                .containsExactly("casework.route.long");
        assertThat(story.refused(HEAD, routed(CITY))).isEmpty();
    }

    @Test
    void itMayBeAnotherUntilTheAppealIsTakenUp() {
        Story story = served(LeadingMember.YES).then(HEAD, routed("省委组织部"));
        assertThat(story.file.mayRouteAnew()).isTrue();
        story.does("rights", Outcome.APPEALS).then(HEAD, routed(CITY)).then(APPEAL, accepts());
        assertThat(organ(story, "judge")).isEqualTo(CITY);
        assertThat(story.file.mayRouteAnew()).isFalse();
        assertThat(story.refused(HEAD, routed("省委组织部"))).containsExactly("casework.route.taken");
    }

    @Test
    void thePackNamesItForEverybodyElse() {
        Story story = served(LeadingMember.NO);
        assertThat(story.file.owesRoute()).isFalse();
        assertThat(story.refused(HEAD, routed(CITY))).containsExactly("casework.route.needless");
        story.does("rights", Outcome.APPEALS).then(APPEAL, accepts());
        assertThat(organ(story, "judge")).isEqualTo("上一级公务员主管部门或者上级党委");
    }

    @Test
    void aPackThatNamesItForLeadingMembersIsFollowed() {
        Pack pack = CountyPack.but("for: other", "for: leading-member");
        Story leading = demotion(pack, LeadingMember.YES).decided("DEMOTION");
        assertThat(leading.file.owesRoute()).isFalse();
        leading.does("rights", Outcome.APPEALS).then(APPEAL, accepts());
        Story other = demotion(pack, LeadingMember.NO).decided("DEMOTION");
        assertThat(other.file.owesRoute()).isTrue();
        Pack everybody = CountyPack.but(", for: other", "");
        assertThat(demotion(everybody, LeadingMember.UNDETERMINED).decided("DEMOTION").file)
                .matches(file -> !file.owesRoute());
    }

    @Test
    void ofWhomNothingIsKnownPeopleSayItToo() {
        Story story = served(LeadingMember.UNDETERMINED).does("rights", Outcome.APPEALS);
        assertThat(story.refused(APPEAL, accepts())).containsExactly("casework.route.first");
        assertThat(organ(story, "accept")).contains("待组织部指定");
        story.then(HEAD, routed("市公务员局")).then(APPEAL, accepts());
    }

    @Test
    void withoutADecisionThatCanBeAppealedNothingIsNamed() {
        Story early = demotion(Story.pack("county-seed"), LeadingMember.YES).recusals();
        assertThat(early.file.owesRoute()).isFalse();
        assertThat(early.refused(HEAD, routed(CITY))).containsExactly("casework.route.noAppeal");
        Story late =
                Story.of(
                                Cast.holding(LeadingMember.YES),
                                Story.pack("county-seed"),
                                "awaiting-assignment",
                                "K12")
                        .through("rights");
        assertThat(late.file.owesRoute()).isTrue();
        late.lapsed("rights-lapse");
        assertThat(late.file).isInstanceOf(CaseFile.Running.class);
        assertThat(late.file.owesRoute()).isFalse();
        assertThat(late.refused(HEAD, routed(CITY))).containsExactly("casework.route.noAppeal");
    }

    @Test
    void aNewDecisionNeedsItsOwnWord() {
        Story story = served(LeadingMember.YES).then(HEAD, routed(CITY));
        story.does("rights", Outcome.APPEALS).then(APPEAL, accepts()).does("judge", Outcome.BACK);
        story.does("reopen", "verify", "hear", "answer", "propose", "vote", "decide");
        assertThat(story.file.owesRoute()).isTrue();
    }

    @Test
    void whatThePersonHandedInBeforeIsRecordedAfterTheNaming() {
        Story story = served(LeadingMember.YES);
        LocalDate handedIn = story.day;
        story.day = handedIn.plusDays(4);
        story.then(HEAD, routed(CITY));
        story.day = handedIn;
        story.does("rights", Outcome.APPEALS);
        assertThat(story.open()).contains("accept");
    }

    private static PostsHeld left(LocalDate day) {
        return new PostsHeld(
                List.of(
                        new PostsHeld.Held(
                                LocalDate.of(2020, 5, 8), Optional.of(day), LeadingMember.YES),
                        new PostsHeld.Held(day, Optional.empty(), LeadingMember.NO)));
    }

    @Test
    void whoIsRemovedOnADayWasInOfficeWhenThatWasDecided() {
        LocalDate day = LocalDate.of(2026, 3, 9);
        assertThat(left(day).on(day)).isEqualTo(LeadingMember.YES);
        assertThat(left(day).on(day.plusDays(1))).isEqualTo(LeadingMember.NO);
        assertThat(left(day).on(LocalDate.of(2020, 5, 7))).isEqualTo(LeadingMember.UNDETERMINED);
        assertThat(PostsHeld.UNKNOWN.on(day)).isEqualTo(LeadingMember.UNDETERMINED);
    }

    @Test
    void aLeadershipTeamConsistsOfLeadingMembers() {
        var dossier =
                new Dossier(
                        "C-2026-0002",
                        new Subject.OfTeam("T1"),
                        "team-rectification",
                        List.of(),
                        List.of("E-1"),
                        "考核末位",
                        LocalDate.of(2026, 3, 1),
                        PostsHeld.UNKNOWN);
        assertThat(dossier.leading(LocalDate.of(2026, 3, 2))).isEqualTo(LeadingMember.YES);
        var all = Story.pack("county-seed").provisions().procedures();
        var drawn = all.organ("appeal-organ").orElseThrow();
        assertThat(AppealRoute.of(all, drawn, LeadingMember.YES))
                .isInstanceOf(AppealRoute.ToBeNamed.class);
    }
}
