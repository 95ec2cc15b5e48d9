package org.nengxia.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.casework.level.LevelWords;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;

/// What happened in a case, in words.
///
/// @param names of those who took part, and of posts
/// @param kept what the reader is not told
record Told(CaseFile file, Names names, Kept kept, Sentences sentences, Language language) {

    /// A line of the timeline.
    ///
    /// @param seq the entry's number in the case, by which its papers are found
    /// @param glyph one character for the kind of thing
    /// @param byProduct whether nobody did it: a clock ran out
    record Line(
            int seq,
            LocalDate on,
            Instant at,
            String glyph,
            String text,
            List<Said> said,
            String by,
            String office,
            boolean byProduct) {}

    /// Something said in an act.
    ///
    /// @param term what it is
    record Said(String term, String text) {}

    /// Everything that happened, the latest first.
    List<Line> lines() {
        return file.progress().entries().reversed().stream().map(this::line).toList();
    }

    private Line line(Entry entry) {
        String text = text(entry.event());
        return new Line(
                entry.seq(),
                entry.on(),
                entry.at(),
                text.substring(0, text.offsetByCodePoints(0, 1)),
                text,
                said(entry.event()),
                entry.by().name(),
                entry.by().office().label().in(language),
                entry.by().equals(Actor.PRODUCT));
    }

    private String text(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) ->
                    say("cases.acted", title(act.task()), Words.of(act.outcome().title()));
            case CaseEvent.TimeUp(String clock) -> say("cases.timeUp", title(clock));
            case CaseEvent.Recorded past when past.corrects().isPresent() ->
                    say("cases.event.RecordedAnew");
            default -> say("cases.event." + event.getClass().getSimpleName());
        };
    }

    private List<Said> said(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted(CaseAct act) -> said(act);
            case CaseEvent.TimeUp _ -> List.of();
            case CaseEvent.Joined joined ->
                    filled(
                            said(
                                    "grounds",
                                    joined.grounds().stream()
                                            .map(it -> Words.ground(file, it).in(language))
                                            .toList()),
                            said("evidence", joined.evidence().stream().map(this::number).toList()),
                            said("reason", joined.reason()));
            case CaseEvent.Ruled(var rulings) -> rulings().said(rulings);
            case CaseEvent.HandedOver(String to, String what) ->
                    filled(said("to", to), said("what", what));
            case CaseEvent.Recorded recorded ->
                    filled(
                            said("corrects", corrects(recorded)),
                            said("measure", measure(Optional.of(recorded.measure()))),
                            said("document", recorded.document()),
                            said("organ", recorded.organ()));
            case CaseEvent.HandOverRuledOut(String why) -> filled(said("reason", why));
            case CaseEvent.HelpEntrusted named ->
                    filled(
                            said("helper", names.of(named.helper().account())),
                            said("from", named.from().toString()),
                            said("purpose", named.purpose()),
                            said("reason", named.reason()));
            case CaseEvent.ReturnVisited(String visitors, String found) ->
                    filled(said("visitors", visitors), said("visitFound", found));
            case CaseEvent.AppealRouted(String organ, String basis) ->
                    filled(said("appealOrgan", organ), said("basis", basis));
            case CaseEvent.SuspendedFor(String why) -> filled(said("reason", why));
            case CaseEvent.Resumed(String why) -> filled(said("reason", why));
            case CaseEvent.WithdrawnFor(String why) -> filled(said("reason", why));
        };
    }

    private List<Said> said(CaseAct act) {
        return switch (act) {
            case CaseAct.RecusalsSettled settled -> rulings().said(settled.rulings());
            case CaseAct.Verified verified -> verified(verified);
            case CaseAct.Heard heard -> heard(heard);
            case CaseAct.PointsAnswered answered -> answers(answered.answers());
            case CaseAct.Proposed proposed -> proposed(proposed);
            case CaseAct.Voted voted -> voted(voted);
            case CaseAct.Issued issued ->
                    filled(
                            said("document", issued.document()),
                            said("effectiveOn", issued.effectiveOn().toString()),
                            said("reviewOn", text(issued.reviewOn())));
            case CaseAct.TalkHeld talk ->
                    filled(
                            said("talkers", names.of(talk.talkers())),
                            said("place", talk.place()),
                            said("content", talk.content()));
            case CaseAct.Executed executed -> executed(executed);
            case CaseAct.Ruled ruled -> ruled(ruled);
            case CaseAct.Looked looked ->
                    filled(
                            said("reviewOn", text(looked.reviewOn())),
                            said("reason", looked.reason()));
            case CaseAct.Corrected corrected ->
                    filled(
                            said("document", corrected.document()),
                            said("newPost", names.posts().post(corrected.newPost())),
                            said("level", level(corrected.level())),
                            said("text", corrected.text()));
            case CaseAct.Restored restored ->
                    filled(
                            said("equalPost", names.posts().post(restored.equalPost())),
                            said("text", restored.text()));
            case CaseAct.Noted noted -> filled(said("text", noted.text()));
        };
    }

    private List<String> corrects(CaseEvent.Recorded recorded) {
        return recorded.corrects().stream()
                .flatMap(it -> Stream.of(it.split(",", -1)))
                .map(each -> say("cases.corrects." + each))
                .toList();
    }

    private List<Said> executed(CaseAct.Executed act) {
        return filled(
                said("ended", names.posts().tenures(act.ended())),
                said("newPost", names.posts().post(act.newPost())),
                said("level", level(act.level())));
    }

    private List<Said> verified(CaseAct.Verified act) {
        List<Said> said = new ArrayList<>();
        said.add(said("investigators", names.of(act.investigators())));
        for (CaseAct.Examined each : act.evidence()) {
            String key = each.accepted() ? "cases.said.accepted" : "cases.said.rejected";
            said.add(
                    new Said(
                            say(key, number(each.number())),
                            kept.evidence().contains(each.number())
                                    ? say("cases.keptWhy")
                                    : each.reason()));
        }
        if (act.violation()) {
            said.add(said("violation", say("cases.violation")));
        }
        said.add(said("report", act.report()));
        return said;
    }

    private String number(String evidence) {
        return kept.evidence().contains(evidence) ? say("cases.kept") : evidence;
    }

    private List<Said> heard(CaseAct.Heard act) {
        return filled(
                said("hearers", names.of(act.hearers())),
                said("statement", act.statement()),
                said("points", act.points()),
                said("papers", act.papers()));
    }

    private List<Said> answers(List<CaseAct.Answer> answers) {
        List<Said> said = new ArrayList<>();
        for (CaseAct.Answer answer : answers) {
            String key = answer.adopted() ? "cases.said.adopted" : "cases.said.notAdopted";
            said.add(new Said(say(key, said.size() + 1), answer.reason()));
        }
        return said;
    }

    private List<Said> proposed(CaseAct.Proposed act) {
        return filled(
                said("measure", measure(act.proposal().map(CaseAct.Proposal::measure))),
                said(
                        "newPost",
                        names.posts().post(act.proposal().flatMap(CaseAct.Proposal::newPost))),
                said("level", level(act.proposal().flatMap(CaseAct.Proposal::level))),
                said("reason", act.reason()));
    }

    private List<Said> ruled(CaseAct.Ruled act) {
        return filled(
                said("changedTo", measure(act.measure())),
                said("counts", act.cast().map(this::counts).orElse("")),
                said("reason", act.reason()));
    }

    private List<Said> voted(CaseAct.Voted act) {
        Ballots ballots = act.ballots();
        List<Said> said =
                new ArrayList<>(
                        filled(
                                said("meeting", ballots.meeting()),
                                said("counts", counts(ballots)),
                                said("absent", names.of(ballots.absent())),
                                said("recused", names.of(ballots.recused())),
                                said("minutes", ballots.minutes())));
        said.addAll(
                rulings()
                        .said(
                                act.rulings().stream()
                                        .filter(each ->
                                                each.recused() || !each.relations().isEmpty())
                                        .toList()));
        return said;
    }

    /// The counts of a vote in one sentence.
    String counts(Ballots ballots) {
        return say(
                "cases.counts",
                ballots.due().size(),
                ballots.present(),
                ballots.inFavour(),
                ballots.against(),
                ballots.abstained());
    }

    /// How rulings on recusal are told.
    RulingsTold rulings() {
        return new RulingsTold(names, kept.discretion(), sentences, language);
    }

    /// What a measure is called in the law of the case.
    String measure(Optional<String> code) {
        return code.map(it -> Words.measure(file, it).in(language)).orElse("");
    }

    private String level(Optional<CaseAct.LevelNamed> named) {
        return LevelWords.named(file, named).in(language);
    }

    /// What a place of the drawing is called.
    String title(String node) {
        return Words.place(file, node).in(language);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private Said said(String key, String text) {
        return new Said(say("cases.said." + key), text);
    }

    private Said said(String key, List<String> texts) {
        return said(key, String.join("；", texts));
    }

    private static List<Said> filled(Said... said) {
        return Stream.of(said).filter(each -> !each.text().isBlank()).toList();
    }

    String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }
}
