package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.WorkList;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.reminder.ReminderList.Times;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.policy.calendar.TimeLeft;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.springframework.stereotype.Component;

/// Tells clocks and acts that are due: whose turn, until when, by which article.
@Component
class ClockWords {
    private final Regulations regulations;
    private final LawWords words;

    ClockWords(Regulations regulations, LawWords words) {
        this.regulations = regulations;
        this.words = words;
    }

    Clocked of(WorkList.Due due, LocalDate today, Language language) {
        return switch (due) {
            case WorkList.Due.Act act -> of(act, today, words.in(language));
            case WorkList.Due.Route route -> of(route, words.in(language));
            case WorkList.Due.Visit visit ->
                    of(new WorkList.Running(visit.line(), visit.deadline()), today, language);
        };
    }

    /// No rule that was seen sets a time for it; once the appeal waits for it, it presses.
    private static Clocked of(WorkList.Due.Route due, Telling telling) {
        String when = due.appealed() ? "appealed" : "served";
        return new Clocked(
                due.line(),
                "",
                telling.say("cases.more.route-appeal"),
                "route-appeal",
                telling.of(Office.ORGANISATION_HEAD.label()),
                org.nengxia.policy.procedure.Office.DEPARTMENT_HEAD.key(),
                due.appealed() ? "soon" : "free",
                Optional.empty(),
                Optional.empty(),
                telling.say("casework.route.before." + when),
                "",
                Times.NONE);
    }

    private Clocked of(WorkList.Due.Act due, LocalDate today, Telling telling) {
        return new Clocked(
                due.line(),
                due.deadline().map(Deadline::clock).orElse(""),
                telling.of(due.task().title()),
                due.task().form().key(),
                telling.of(due.organ().title()),
                due.organ().office().key(),
                due.deadline().map(ClockWords::urgency).orElse("free"),
                due.deadline().map(Deadline::since),
                due.deadline().flatMap(Deadline::lastDay),
                left(due.deadline(), today, telling),
                due.deadline().map(it -> articles(due.line(), it, telling)).orElse(""),
                Times.NONE);
    }

    Clocked of(WorkList.Running running, LocalDate today, Language language) {
        Telling telling = words.in(language);
        Deadline deadline = running.deadline();
        return new Clocked(
                running.line(),
                deadline.clock(),
                deadline.task()
                        .map(Node.Task::title)
                        .map(telling::of)
                        .orElse(telling.of(deadline.title())),
                deadline.task()
                        .map(task -> task.form().key())
                        .orElse(deadline.organ().isPresent() ? "visit" : ""),
                deadline.organ()
                        .map(Organ::title)
                        .map(telling::of)
                        .orElse(telling.say("casework.desk.waits")),
                deadline.organ().map(organ -> organ.office().key()).orElse(""),
                urgency(deadline),
                Optional.of(deadline.since()),
                deadline.lastDay(),
                left(Optional.of(deadline), today, telling),
                articles(running.line(), deadline, telling),
                Times.NONE);
    }

    static String urgency(Deadline deadline) {
        return deadline.urgency().name().toLowerCase(Locale.ROOT);
    }

    /// Days are counted on the calendar, from today; the last day itself was reckoned in the
    /// limit's own days.
    static String left(Optional<Deadline> deadline, LocalDate today, Telling telling) {
        return deadline.map(Deadline::left)
                .map(left ->
                        switch (left) {
                            case TimeLeft.Over(LocalDate last, _) ->
                                    telling.say(
                                            "casework.desk.left.over",
                                            ChronoUnit.DAYS.between(last, today));
                            case TimeLeft.Left(LocalDate last, _) when last.equals(today) ->
                                    telling.say("casework.desk.left.today");
                            case TimeLeft.Left(LocalDate last, _) ->
                                    telling.say(
                                            "casework.desk.left.days",
                                            ChronoUnit.DAYS.between(today, last));
                            case TimeLeft.Paused _ -> telling.say("casework.desk.left.paused");
                            case TimeLeft.Beyond(int year) ->
                                    telling.say(
                                            "casework.desk.left.beyond", Integer.toString(year));
                        })
                .orElseGet(() -> telling.say("casework.desk.left.free"));
    }

    private String articles(CaseList.Line line, Deadline deadline, Telling telling) {
        return regulations
                .applied(line.pack(), line.packHash())
                .map(pack -> telling.citations(pack, deadline.citations()))
                .orElse("");
    }
}
