package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.casework.CaseList;

/// An act that is due, or a clock that runs, in the words of a page.
///
/// @param act what is to be done, or what is waited for
/// @param form key of the kind of act; empty where the case only waits
/// @param organ whose turn it is, in the words of the case's own regulations
/// @param office key of that office; empty where the case only waits
/// @param urgency key of how pressing it is: `overdue soon running paused unknown`, `free` without
///   a limit
/// @param left how much time is left, as a sentence
/// @param articles the articles that set the limit; empty without one
record Clocked(
        CaseList.Line line,
        String act,
        String form,
        String organ,
        String office,
        String urgency,
        Optional<LocalDate> since,
        Optional<LocalDate> last,
        String left,
        String articles) {

    /// Whether the act is for the person concerned to take.
    public boolean forPerson() {
        return office.equals("person");
    }
}
