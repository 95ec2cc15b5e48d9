package org.nengxia.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.Cases;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Taker;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Who looks at the pages of cases, and what of them the person may see.
@Component("casework.readers")
public class Readers {
    private final CaseList list;
    private final Cases cases;
    private final People people;
    private final Clock clock;

    Readers(CaseList list, Cases cases, People people, Clock clock) {
        this.list = list;
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    /// Today, on which acts are recorded unless somebody names an earlier day.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The person as acts of cases know him.
    public Taker taker(SignedIn person) {
        return people.taker(person.actor(), today());
    }

    /// The person as lists of cases know him.
    public Reader reader(SignedIn person) {
        return people.reader(person.actor(), today());
    }

    /// Somebody today: as lists of cases know him, and as acts do.
    public record Now(Reader reader, Taker taker, LocalDate today) {}

    /// The person today.
    public Now now(SignedIn person) {
        Taker taker = taker(person);
        return new Now(Reader.of(taker), taker, today());
    }

    /// Whether the person may see a case, as it stands now.
    public boolean sees(String number, SignedIn person) {
        return list.sees(reader(person), number);
    }

    /// The case, with every clock that ran out taken into account; a case that there is not, from
    /// which the person is recused or which is about himself is not found.
    public CaseFile seen(String number, SignedIn person) {
        if (!sees(number, person)) {
            throw absent();
        }
        cases.lapse(number);
        return cases.find(number).orElseThrow(Readers::absent);
    }

    /// The answer to whoever asks for what is not there, or not for him.
    public static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
