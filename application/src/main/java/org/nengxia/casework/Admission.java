package org.nengxia.casework;

import java.time.LocalDate;
import java.util.List;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.recusal.Recusals;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Whether a request may come before a case at all: the page is up to date, the person still has
/// the office, the day has come, and nobody who must withdraw is let take part.
@Component
class Admission {
    private final People people;
    private final Recusals recusals;

    Admission(People people, Recusals recusals) {
        this.people = people;
        this.recusals = recusals;
    }

    List<Refusal> refusals(CaseFile file, Request request, Actor by, LocalDate today) {
        if (request.seen() != file.version()) {
            return List.of(stale(file));
        }
        if (!people.stillHolds(by)) {
            return List.of(Refusal.of("casework.officeChanged", by.office().label()));
        }
        if (request.on().isAfter(today)) {
            return List.of(Refusal.of("casework.future", request.on(), today));
        }
        return recusals.refusals(file, request.event(), request.on());
    }

    private static Refusal stale(CaseFile file) {
        List<Entry> entries = file.progress().entries();
        return entries.isEmpty()
                ? Refusal.of("casework.notSeen", file.number())
                : Refusal.of(
                        "casework.stale",
                        file.number(),
                        entries.getLast().by().name(),
                        entries.getLast().on());
    }

    Taker taker(Actor by, LocalDate day) {
        return people.taker(by, day);
    }
}
