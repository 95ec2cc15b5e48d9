package org.nengxia.roster.web;

import java.time.LocalDate;
import java.util.List;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Seat;
import org.nengxia.roster.Unit;
import org.nengxia.shell.DataDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The units, and one unit with its posts, their holders and its teams.
@Controller
class UnitsController {
    private final Roster roster;
    private final RosterWords words;
    private final DataDay.Reached today;

    UnitsController(Roster roster, RosterWords words, DataDay.Reached today) {
        this.roster = roster;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/units")
    String units(Model model) {
        model.addAttribute("units", roster.units());
        model.addAttribute("kinds", words.of("roster.unit", "kind"));
        model.addAttribute("levels", words.of("roster.unit", "level"));
        return "roster/units";
    }

    @GetMapping("/units/{number}")
    String unit(@PathVariable String number, Model model) {
        Unit unit =
                roster.unit(number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate day = today.day();
        List<Seat> seats = roster.seatsOfUnit(number, day);
        model.addAttribute("unit", unit);
        model.addAttribute("day", day);
        model.addAttribute(
                "leading", seats.stream().filter(seat -> seat.post().leading()).toList());
        model.addAttribute(
                "others",
                seats.stream()
                        .filter(seat -> !seat.post().leading() && seat.holder().isPresent())
                        .toList());
        model.addAttribute("teams", roster.teams(number));
        model.addAttribute("kinds", words.of("roster.unit", "kind"));
        return "roster/unit";
    }
}
