package org.nengxia.casework.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nengxia.casework.CaseOpening;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Opening;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.casework.level.PostChoices;
import org.nengxia.kernel.Actor;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.policy.rank.Verdict;
import org.nengxia.roster.Post;
import org.springframework.stereotype.Component;

/// A case of the demo, told act by act; each step says how many days after the last it was taken.
final class Tale {
    private static final List<String> TEAM =
            List.of(DemoCases.OFFICER.account(), DemoCases.HEAD.account());
    private static final List<String> MEMBERS =
            Stream.concat(
                            Stream.of(DemoCases.MEMBER.account()),
                            IntStream.rangeClosed(2, 7).mapToObj(at -> "member-" + at))
                    .toList();
    private static final String FREE = "本人申报与当事人无亲属、同单位、上下级关系";
    private final Scene scene;
    private final DemoSubjects.Chosen about;
    private CaseFile file;
    private LocalDate day;

    /// Where cases are told: how they are opened, what is done in them, how they are voted on.
    @Component("casework.demoScene")
    record Scene(CaseOpening opening, Cases cases, DemoMeeting meeting, PostChoices choices) {}

    private Tale(Scene scene, DemoSubjects.Chosen about, CaseFile file, LocalDate day) {
        this.scene = scene;
        this.about = about;
        this.file = file;
        this.day = day;
    }

    static Tale opened(Scene scene, DemoSubjects.Chosen about, LocalDate day) {
        var nomination = about.nomination();
        var wanted =
                new Opening(
                        new Subject.OfCadre(about.cadre()),
                        about.pack(),
                        "DEMOTION",
                        List.of(
                                new Opening.Nominated(
                                        about.ground(), nomination.number(), nomination.path())),
                        List.of(),
                        about.evidence(),
                        "规则提名“%s”，经部务会研究，决定立案核实。".formatted(about.groundTitle()),
                        day);
        return new Tale(scene, about, done(scene.opening().open(wanted, DemoCases.HEAD)), day);
    }

    static CaseFile done(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done(CaseFile file) -> file;
            case CaseOutcome.Refused(var reasons) ->
                    throw new IllegalStateException(reasons.toString());
        };
    }

    private Tale then(int days, Actor by, CaseAct act) {
        return then(days, by, new CaseEvent.Acted(act));
    }

    private Tale then(int days, Actor by, CaseEvent event) {
        day = day.plusDays(days);
        var request = new Request(file.number(), file.version(), null, event, day);
        file = done(scene.cases().take(request, by));
        return this;
    }

    Tale recusals(int days) {
        return then(days, DemoCases.OFFICER, new CaseAct.RecusalsSettled("recusal", free(TEAM)));
    }

    private static List<CaseAct.Ruling> free(List<String> accounts) {
        return accounts.stream()
                .map(each -> new CaseAct.Ruling(each, List.of(), false, FREE))
                .toList();
    }

    Tale verified(int days) {
        List<CaseAct.Examined> examined =
                about.evidence().stream()
                        .map(each -> new CaseAct.Examined(each, true, "与原件核对一致，当事单位确认无误。"))
                        .toList();
        return then(
                days,
                DemoCases.OFFICER,
                new CaseAct.Verified(
                        "verify",
                        TEAM,
                        examined,
                        Outcome.SUBSTANTIATED,
                        false,
                        "两人实地核实，调阅原件并询问有关人员，反映的“%s”情况属实。".formatted(about.groundTitle())));
    }

    /// Verified, heard, answered, and a measure proposed: it waits for the vote.
    Tale prepared(String measure) {
        return recusals(1)
                .verified(6)
                .then(
                        4,
                        DemoCases.OFFICER,
                        new CaseAct.Heard(
                                "hear",
                                TEAM,
                                Outcome.IN_PERSON,
                                "我承认工作没有做好，但有客观原因，请组织全面看待，给予改正的机会。",
                                List.of("当年分管领域调整，任务中途加重", "所列情况发生后已经着手整改"),
                                List.of()))
                .then(
                        3,
                        DemoCases.OFFICER,
                        new CaseAct.PointsAnswered(
                                "answer",
                                Outcome.STANDS,
                                List.of(
                                        new CaseAct.Answer(false, "同类单位任务调整幅度相当，不影响认定。"),
                                        new CaseAct.Answer(true, "整改情况属实，提出建议时予以考虑。"))))
                .then(
                        3,
                        DemoCases.OFFICER,
                        new CaseAct.Proposed(
                                "propose",
                                Outcome.PROPOSED,
                                Optional.of(
                                        new CaseAct.Proposal(
                                                measure, post(measure), level(measure))),
                                "事实清楚，陈述申辩已逐条答复，按暂行办法提出建议。"));
    }

    /// A vacant post of that level, where the measure asks for another; not the same in all cases.
    private Optional<String> post(String measure) {
        if (!file.progress().law().post(measure).equals(Optional.of(PostFate.ANOTHER))) {
            return Optional.empty();
        }
        List<Post> fitting =
                level(measure).stream()
                        .map(it -> LevelWords.title(file, it.code()))
                        .flatMap(level ->
                                scene.choices().of(file, Form.PROPOSE, day).stream()
                                        .flatMap(it ->
                                                it.posts().getOrDefault(level, List.of()).stream()))
                        .toList();
        int at = Math.floorMod(file.number().hashCode(), Math.max(1, fitting.size()));
        return fitting.stream().skip(at).findFirst().map(Post::number);
    }

    /// The level that is usual after a measure, by the pack of the case; none where it fixes none.
    private Optional<CaseAct.LevelNamed> level(String measure) {
        var pack = file.progress().law().pack();
        Ladder ladder = pack.provisions().ladder();
        return pack.mode(measure)
                .flatMap(Mode::consequence)
                .map(Consequence::level)
                .filter(it -> it == LevelFate.LOWERED || it == LevelFate.CONVERTED)
                .flatMap(fate -> usual(ladder, fate))
                .map(code -> new CaseAct.LevelNamed(code, ""));
    }

    private Optional<String> usual(Ladder ladder, LevelFate fate) {
        return ladder.on(day).stream()
                .map(Level::code)
                .filter(code ->
                        ladder.judge(fate, about.level(), Optional.of(code), false, day)
                                == Verdict.AGREES)
                .findFirst();
    }

    /// Voted, decided, told and served.
    Tale decided(int days) {
        day = day.plusDays(days - 8);
        file = scene.meeting().votesOn(file, day, MEMBERS, FREE);
        then(2, DemoCases.MEMBER, issued());
        then(
                3,
                DemoCases.OFFICER,
                new CaseAct.TalkHeld("talk", TEAM, "县委组织部谈话室", "说明决定的事实、依据和本人的权利。"));
        return then(
                3,
                DemoCases.OFFICER,
                new CaseAct.Noted("notice", Outcome.SERVED, "决定书和权利告知书当面送达，本人签收。"));
    }

    private CaseAct issued() {
        return new CaseAct.Issued("decide", "", day.plusDays(2), Optional.empty());
    }

    /// The person asks for review or appeals; on paper, so the department records it.
    Tale rights(int days, Outcome outcome) {
        return then(
                days,
                DemoCases.OFFICER,
                new CaseAct.Noted("rights", outcome, "本人书面提出：认为处理偏重，请求重新审议。"));
    }

    /// The head of the department names the organ that takes the appeal of a leading member;
    /// whoever takes it up declares first that nothing ties him to the person.
    Tale accepted(int days) {
        if (file.owesRoute()) {
            then(
                    days - 3,
                    DemoCases.HEAD,
                    new CaseEvent.AppealRouted("市委组织部", "按干部管理权限，市委组织部关于领导成员申诉受理的答复意见"));
        }
        then(3, DemoCases.APPEAL, new CaseEvent.Ruled(free(List.of(DemoCases.APPEAL.account()))));
        return then(
                0,
                DemoCases.APPEAL,
                new CaseAct.Noted("accept", Outcome.ACCEPTED, "在法定期限内提出，予以受理。"));
    }
}
