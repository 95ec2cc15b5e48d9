package org.nengxia.casework.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Taker;
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

    /// Whether somebody may have a kind of paper of a case, by the code of the kind. A cadre has
    /// none of another's case; who is recused has none at all.
    public boolean mayHave(CaseFile file, String code, Actor by) {
        Taker taker = people.taker(by, LocalDate.now(clock));
        if (by.office() == Office.CADRE) {
            return taker.is(file.progress().dossier().subject())
                    && PaperKind.of(code).filter(PaperKind::forThePerson).isPresent();
        }
        return list.sees(Reader.of(taker), file.number());
    }
}
