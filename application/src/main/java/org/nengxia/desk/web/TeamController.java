package org.nengxia.desk.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nengxia.casework.CaseSearch;
import org.nengxia.desk.TeamDesk;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Actor;
import org.nengxia.shell.DataDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One leadership team on one page: its members of a day, the cases about it that the reader may
/// see with what was decided, and what is held about it.
@Controller
class TeamController {
    private final TeamDesk desk;
    private final CaseSearch cases;
    private final DataDay.Reached reached;

    TeamController(TeamDesk desk, CaseSearch cases, DataDay.Reached reached) {
        this.desk = desk;
        this.cases = cases;
        this.reached = reached;
    }

    @GetMapping("/teams/{number}")
    String team(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String day,
            Actor reader,
            Model model) {
        LocalDate asOf = day(day);
        TeamDesk.TeamSheet sheet =
                desk.team(number, asOf, reader.office())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("day", asOf);
        model.addAttribute("measures", Measures.ALL.words());
        model.addAttribute("cases", cases.aboutTeam(number, reader));
        return "desk/team";
    }

    /// The day asked for; what is no day means the one up to which the records reach.
    private LocalDate day(String asked) {
        try {
            return asked.isBlank() ? reached.day() : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return reached.day();
        }
    }
}
