package org.nengxia.desk.web;

import java.util.List;
import org.nengxia.casework.CaseSearch;
import org.nengxia.desk.Desk;
import org.nengxia.kernel.Actor;
import org.nengxia.roster.CadreList;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Finds cadres and units by name, and a record of evidence by its number.
@Controller
class SearchController {
    private static final int MOST = 20;
    private final CadreList cadres;
    private final Roster roster;
    private final Desk desk;
    private final CaseSearch cases;

    SearchController(CadreList cadres, Roster roster, Desk desk, CaseSearch cases) {
        this.cadres = cadres;
        this.roster = roster;
        this.desk = desk;
        this.cases = cases;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, Actor reader, Model model) {
        String words = q.strip();
        model.addAttribute("words", words);
        if (!words.isEmpty()) {
            var wanted = new CadreList.Wanted(words, "", "", "", "name");
            model.addAttribute("people", cadres.lines(wanted, desk.lastDay(), 0, MOST));
            model.addAttribute("peopleCount", cadres.count(wanted, desk.lastDay()));
            model.addAttribute("units", units(words));
            model.addAttribute("cases", cases.found(words, reader));
            model.addAttribute("records", desk.found(words, reader.office()));
        }
        return "desk/search";
    }

    private List<Unit> units(String words) {
        return roster.units().stream()
                .filter(unit -> unit.name().contains(words))
                .limit(MOST)
                .toList();
    }
}
