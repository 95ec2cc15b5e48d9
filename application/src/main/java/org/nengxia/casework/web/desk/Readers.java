package org.nengxia.casework.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.Taker;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Component;

/// Who reads a page of the desk, as lists of cases and acts know the person today.
@Component("casework.readers")
class Readers {
    private final People people;
    private final Clock clock;

    Readers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /// Somebody today.
    record Now(Reader reader, Taker taker, LocalDate today) {}

    Now now(SignedIn person) {
        LocalDate today = LocalDate.now(clock);
        Taker taker = people.taker(person.actor(), today);
        return new Now(new Reader(person.account(), person.office(), taker.cadre()), taker, today);
    }
}
