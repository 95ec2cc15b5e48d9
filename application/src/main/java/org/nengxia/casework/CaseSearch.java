package org.nengxia.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nengxia.kernel.Actor;
import org.springframework.stereotype.Service;

/// Finds cases for pages of other modules; like the list of cases, only those that the person who
/// asks may see.
@Service
public class CaseSearch {
    private static final int MOST = 20;
    private final CaseList cases;
    private final People people;
    private final Clock clock;

    CaseSearch(CaseList cases, People people, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.clock = clock;
    }

    /// The cases about a cadre, those not closed first, at most 20.
    public List<CaseList.Line> about(long cadre, Actor by) {
        return found(new CaseList.Wanted("", "", "", cadre, ""), by);
    }

    /// The cases about a team, those not closed first, at most 20.
    public List<CaseList.Line> aboutTeam(String team, Actor by) {
        return cases.ofTeam(team, people.reader(by, LocalDate.now(clock)), MOST);
    }

    /// The cases with that number, or about somebody whose name has these words, at most 20.
    public List<CaseList.Line> found(String words, Actor by) {
        return found(new CaseList.Wanted(words, "", "", 0, ""), by);
    }

    private List<CaseList.Line> found(CaseList.Wanted wanted, Actor by) {
        return cases.lines(wanted, people.reader(by, LocalDate.now(clock)), 0, MOST);
    }
}
