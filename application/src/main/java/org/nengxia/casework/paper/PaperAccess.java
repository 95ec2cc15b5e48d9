package org.nengxia.casework.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.springframework.stereotype.Service;

/// Who may have which papers of a case: the person concerned, those that are meant for the person;
/// everybody else all of them or none, as he sees the case or does not.
@Service
public class PaperAccess {
    private final CaseList list;
    private final People people;
    private final Clock clock;

    PaperAccess(CaseList list, People people, Clock clock) {
        this.list = list;
        this.people = people;
        this.clock = clock;
    }

    /// Whether somebody may have the paper of a kind, by its code, about an entry of a case. A
    /// cadre has none of another's case, and of his own those that reached him; who is recused has
    /// none.
    public boolean mayHave(CaseFile file, int seq, String code, Actor by) {
        Taker taker = people.taker(by, LocalDate.now(clock));
        if (by.office() == Office.CADRE) {
            return taker.is(file.progress().dossier().subject())
                    && KnownToPerson.hasReached(file)
                    && PaperKind.of(code).filter(it -> isGiven(file, seq, it)).isPresent();
        }
        return list.sees(Reader.of(taker), file.number());
    }

    /// Whether a paper of a case is meant for its person and was given to him: a decision and the
    /// talk about it with the written notice, all others when they are made.
    public static boolean isGiven(CaseFile file, int seq, PaperKind kind) {
        return kind.forThePerson() && seq <= KnownToPerson.entries(file);
    }
}
