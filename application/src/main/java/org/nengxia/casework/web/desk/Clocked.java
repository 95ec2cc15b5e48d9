package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.reminder.ReminderList.Of;
import org.nengxia.casework.reminder.ReminderList.Times;

/// An act that is due, or a clock that runs, in the words of a page.
///
/// @param clock id of the clock in the drawing; empty without a limit
/// @param act what is to be done, or what is waited for
/// @param form key of the kind of act; empty where the case only waits
/// @param organ whose turn it is, in the words of the case's own regulations
/// @param office key of that office; empty where the case only waits
/// @param urgency key of how pressing it is: `overdue soon running paused unknown`, `free` without
///   a limit
/// @param left how much time is left, as a sentence
/// @param articles the articles that set the limit; empty without one
/// @param reminded how often the office was reminded
record Clocked(
        CaseList.Line line,
        String clock,
        String act,
        String form,
        String organ,
        String office,
        String urgency,
        Optional<LocalDate> since,
        Optional<LocalDate> last,
        String left,
        String articles,
        Times reminded) {

    /// The columns of the files of work and of deadlines.
    static final List<String> COLUMNS =
            List.of(
                    "number",
                    "subject",
                    "act",
                    "organ",
                    "since",
                    "last",
                    "left",
                    "articles",
                    "remindedBefore",
                    "remindedAfter");

    /// Its line in such a file.
    List<String> row() {
        return List.of(
                line.number(),
                line.name(),
                act,
                organ,
                since.map(Object::toString).orElse(""),
                last.map(Object::toString).orElse(""),
                left,
                articles,
                Integer.toString(reminded.before()),
                Integer.toString(reminded.after()));
    }

    /// The same with how often the office was reminded of each clock.
    Clocked reminded(Map<Of, Times> times) {
        return new Clocked(
                line,
                clock,
                act,
                form,
                organ,
                office,
                urgency,
                since,
                last,
                left,
                articles,
                times.getOrDefault(new Of(line.number(), clock), Times.NONE));
    }

    /// Whether the act is for the person concerned to take.
    public boolean forPerson() {
        return office.equals("person");
    }
}
