package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.nengxia.casework.People;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.casework.helper.HelpList;
import org.nengxia.casework.own.OwnFile;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.casework.web.Names;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.springframework.stereotype.Component;

/// Tells the cadre concerned a case about himself.
@Component
class OwnWords {
    private final Deadlines deadlines;
    private final LawWords words;
    private final EvidenceShown evidence;
    private final People people;
    private final HelpList helpers;

    OwnWords(
            Deadlines deadlines,
            LawWords words,
            EvidenceShown evidence,
            People people,
            HelpList helpers) {
        this.evidence = evidence;
        this.deadlines = deadlines;
        this.words = words;
        this.people = people;
        this.helpers = helpers;
    }

    /// The cases in the order given, their evidence read at once.
    List<OwnCase> of(List<CaseFile> files, LocalDate today, Language language) {
        Telling telling = words.in(language);
        Map<String, List<EvidenceShown.Line>> accepted =
                evidence.accepted(files, Discretion.GUARDED);
        return files.stream()
                .map(file ->
                        of(file, accepted.getOrDefault(file.number(), List.of()), today, telling))
                .toList();
    }

    private OwnCase of(
            CaseFile file, List<EvidenceShown.Line> accepted, LocalDate today, Telling telling) {
        CaseFile told = KnownToPerson.of(file);
        var known = told.standing();
        return new OwnCase(
                file.number(),
                file.version(),
                file.progress().dossier().openedOn(),
                state(file, telling),
                accepted,
                file.standing().heard(),
                points(file),
                known.decision(),
                known.decision()
                        .map(Decision::measure)
                        .map(Measures::label)
                        .map(telling::of)
                        .orElse(""),
                known.helper().map(it -> helper(it, today, telling)),
                known.decision()
                        .flatMap(_ -> told.progress().appealRoute())
                        .map(it -> appealTo(it, telling)),
                OwnFile.toTake(file).stream()
                        .map(open -> right(file, open, today, telling))
                        .toList(),
                OwnFile.papers(file).toList());
    }

    private OwnCase.Helper helper(CaseEvent.HelpEntrusted named, LocalDate today, Telling telling) {
        return new OwnCase.Helper(
                Names.on(today, people, telling.language()).of(named.helper().account()),
                named.from(),
                named.purpose());
    }

    private static OwnCase.AppealTo appealTo(AppealRoute route, Telling telling) {
        return switch (route) {
            case AppealRoute.ByPack(var organ) ->
                    new OwnCase.AppealTo(telling.of(organ.title()), "");
            case AppealRoute.Named(var organ, String basis) ->
                    new OwnCase.AppealTo(telling.of(organ.title()), basis);
            case AppealRoute.ToBeNamed _ ->
                    new OwnCase.AppealTo(telling.say("casework.route.unnamed"), "");
        };
    }

    /// Whom the person helps himself.
    List<HelpList.Helped> helping(String account) {
        return helpers.by(account);
    }

    private static String state(CaseFile file, Telling telling) {
        return switch (file) {
            case CaseFile.Running _ when KnownToPerson.isDeliberated(file) ->
                    telling.say("casework.desk.mine.deliberated");
            case CaseFile.Running running -> {
                String open =
                        String.join(
                                telling.say("law.and"),
                                running.progress().course().open().stream()
                                        .map(each -> telling.of(each.task().title()))
                                        .toList());
                yield telling.say("casework.desk.mine.waits", open);
            }
            case CaseFile.Suspended _ -> telling.say("casework.desk.left.paused");
            case CaseFile.Closed(_, var end) ->
                    telling.say("casework.desk.mine.closed", telling.of(end.title()));
        };
    }

    private static List<OwnCase.Point> points(CaseFile file) {
        List<String> points = file.standing().points();
        List<CaseAct.Answer> answers = answers(file);
        return IntStream.range(0, points.size())
                .mapToObj(at ->
                        new OwnCase.Point(
                                points.get(at),
                                at < answers.size()
                                        ? Optional.of(answers.get(at))
                                        : Optional.empty()))
                .toList();
    }

    /// The answers to the last hearing; none while they are still owed.
    private static List<CaseAct.Answer> answers(CaseFile file) {
        List<CaseAct.Answer> answers = List.of();
        for (var entry : file.progress().entries()) {
            if (entry.event() instanceof CaseEvent.Acted(CaseAct act)) {
                if (act instanceof CaseAct.Heard) {
                    answers = List.of();
                } else if (act instanceof CaseAct.PointsAnswered answered) {
                    answers = answered.answers();
                }
            }
        }
        return answers;
    }

    private OwnCase.Right right(CaseFile file, OpenAct open, LocalDate today, Telling telling) {
        Optional<Deadline> deadline =
                deadlines.of(file, today).stream()
                        .filter(each -> each.task().filter(open.task()::equals).isPresent())
                        .findFirst();
        Map<String, String> outcomes = new LinkedHashMap<>();
        open.outcomes()
                .forEach(outcome -> outcomes.put(outcome.name(), telling.of(outcome.title())));
        var pack = file.progress().law().pack();
        return new OwnCase.Right(
                open.task().id(),
                telling.of(open.task().title()),
                outcomes,
                deadline.flatMap(Deadline::lastDay),
                ClockWords.left(deadline, today, telling),
                deadline.map(ClockWords::urgency).orElse("free"),
                telling.citations(
                        pack, deadline.map(Deadline::citations).orElse(open.task().citations())),
                UUID.randomUUID().toString());
    }
}
