package org.nengxia.casework.web.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;

/// Makes the act of a form out of what was typed. What is lacking or wrong in it is for the case to
/// refuse, with every reason at once.
record ActRead(CaseFile file, Node.Task task, Typed typed, List<String> members) {

    CaseAct act() {
        return switch (task.form()) {
            case RECUSAL_CHECK ->
                    new CaseAct.RecusalsSettled(
                            task.id(), RulingsRead.of(typed, typed.all("person")));
            case VERIFY -> verified();
            case HEAR -> heard();
            case ANSWER_POINTS -> answered();
            case PROPOSE -> proposed();
            case DISCUSS_AND_VOTE -> voted();
            case ISSUE_DECISION ->
                    new CaseAct.Issued(
                            task.id(),
                            typed.text("document"),
                            typed.day("effectiveOn")
                                    .or(() -> typed.day("on"))
                                    .orElse(file.progress().lastDay()),
                            typed.day("reviewOn"));
            case TALK ->
                    new CaseAct.TalkHeld(
                            task.id(), typed.all("people"), typed.text("place"), said());
            case EXECUTE ->
                    new CaseAct.Executed(
                            task.id(), typed.all("ended"), typed.filled("post"), level());
            case CORRECT ->
                    new CaseAct.Corrected(
                            task.id(),
                            typed.text("document"),
                            said(),
                            level(),
                            typed.filled("post"));
            case RESTORE -> new CaseAct.Restored(task.id(), said(), typed.filled("post"));
            case REVIEW_AWAITING ->
                    new CaseAct.Looked(task.id(), outcome(), typed.day("reviewOn"), said());
            case RE_EXAMINE, REVIEW_DECISION, APPEAL_DECISION, EXTENDED_APPEAL_DECISION -> ruled();
            default -> new CaseAct.Noted(task.id(), outcome(), said());
        };
    }

    private Optional<CaseAct.LevelNamed> level() {
        return typed.filled("level")
                .map(it -> new CaseAct.LevelNamed(it, typed.text("levelReason")));
    }

    private String said() {
        return typed.text("text");
    }

    /// The outcome chosen; where none was, the usual one, so that its form is asked for.
    private Outcome outcome() {
        List<Outcome> possible = task.form().outcomes();
        return possible.stream()
                .filter(each -> each.key().equals(typed.text("outcome")))
                .findFirst()
                .orElse(possible.getFirst());
    }

    private CaseAct verified() {
        List<CaseAct.Examined> examined = new ArrayList<>();
        for (String number : file.progress().evidence()) {
            typed.filled("accepted." + number)
                    .ifPresent(answer ->
                            examined.add(
                                    new CaseAct.Examined(
                                            number,
                                            answer.equals("yes"),
                                            typed.text("reason." + number))));
        }
        return new CaseAct.Verified(
                task.id(),
                typed.all("people"),
                examined,
                outcome(),
                typed.has("violation", "yes"),
                said());
    }

    private CaseAct heard() {
        return new CaseAct.Heard(
                task.id(),
                typed.all("people"),
                outcome(),
                said(),
                typed.lines("points"),
                typed.lines("papers"));
    }

    private CaseAct answered() {
        List<CaseAct.Answer> answers = new ArrayList<>();
        for (int i = 0; i < file.standing().points().size(); i++) {
            if (typed.filled("adopted." + i).isPresent()) {
                answers.add(
                        new CaseAct.Answer(
                                typed.has("adopted." + i, "yes"), typed.text("reason." + i)));
            }
        }
        return new CaseAct.PointsAnswered(task.id(), outcome(), answers);
    }

    private CaseAct proposed() {
        boolean drops = outcome() != Outcome.PROPOSED;
        return new CaseAct.Proposed(
                task.id(),
                outcome(),
                drops
                        ? Optional.empty()
                        : typed.filled("measure")
                                .map(it -> new CaseAct.Proposal(it, typed.filled("post"), level())),
                said());
    }

    private Optional<String> changed() {
        return outcome() == Outcome.CHANGED ? typed.filled("measure") : Optional.empty();
    }

    private CaseAct ruled() {
        Optional<CaseAct.Vote> vote =
                task.present()
                        .map(_ ->
                                new CaseAct.Vote(
                                        ballots(typed.text("minutes")),
                                        RulingsRead.of(typed, members)));
        return new CaseAct.Ruled(task.id(), outcome(), changed(), said(), vote);
    }

    private CaseAct voted() {
        return new CaseAct.Voted(task.id(), ballots(said()), RulingsRead.of(typed, members));
    }

    private Ballots ballots(String minutes) {
        List<String> recused =
                members.stream().filter(each -> typed.has("recused." + each, "yes")).toList();
        List<String> due = members.stream().filter(each -> !recused.contains(each)).toList();
        boolean sentBack = typed.has("sentBack", "yes");
        return new Ballots(
                typed.text("meeting"),
                due,
                due.stream().filter(each -> typed.has("absent", each)).toList(),
                recused,
                typed.count("inFavour"),
                typed.count("against"),
                typed.count("abstained"),
                sentBack,
                minutes,
                task.carriedBy());
    }
}
