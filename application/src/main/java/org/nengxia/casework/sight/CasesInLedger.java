package org.nengxia.casework.sight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.People;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.EntryGuard;
import org.springframework.stereotype.Component;

/// Hides in the ledger what it says about cases that a reader may not see: who is recused, whom a
/// case is about, and offices that have nothing to do with it. That somebody took a paper of the
/// case away tells of it too.
@Component
class CasesInLedger implements EntryGuard {
    private static final String HIDDEN =
            """
            (e.act LIKE 'casework.%' OR e.act = 'shell.export') AND EXISTS (
            SELECT FROM casework.case_file c WHERE c.number IN (
            split_part(e.subject, ' ', 1), substring(e.subject FROM '\\mC-[0-9]{4}-[0-9]+'),
            substring(e.details FROM '\\mC-[0-9]{4}-[0-9]+')) AND NOT (
            """
                    + CaseList.SEEN
                    + "))";
    private final People people;
    private final Clock clock;

    CasesInLedger(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String hidden() {
        return HIDDEN;
    }

    @Override
    public Map<String, Object> parameters(Actor reader) {
        LocalDate today = LocalDate.now(clock);
        return Map.of(
                "today",
                today,
                "office",
                reader.office().name(),
                "account",
                reader.account(),
                "cadre",
                people.taker(reader, today).cadre().orElse(-1));
    }
}
