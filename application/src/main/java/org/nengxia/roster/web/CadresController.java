package org.nengxia.roster.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.kernel.Label;
import org.nengxia.roster.CadreList;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of cadres.
@Controller
class CadresController {
    private final CadreList cadres;
    private final RosterWords words;
    private final DataDay.Reached today;

    CadresController(CadreList cadres, RosterWords words, DataDay.Reached today) {
        this.cadres = cadres;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/cadres")
    String cadres(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Address address = Address.of("/cadres", parameters);
        LocalDate day = today.day();
        CadreList.Wanted wanted = wanted(address);
        Paging paging =
                Paging.asked(
                        cadres.count(wanted, day), address.first("size"), address.first("page"));
        model.addAttribute("address", address);
        model.addAttribute("wanted", wanted);
        model.addAttribute("day", day);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", cadres.lines(wanted, day, paging.offset(), paging.size()));
        model.addAttribute("kinds", words.of("roster.unit", "kind"));
        model.addAttribute("sexes", words.of("roster.cadre", "sex"));
        model.addAttribute("schooling", words.of("roster.cadre", "schooling"));
        model.addAttribute("states", states());
        return "roster/cadres";
    }

    static CadreList.Wanted wanted(Address address) {
        return new CadreList.Wanted(
                address.first("q").strip(),
                address.first("kind"),
                address.first("sex"),
                address.first("state"),
                address.first("sort"));
    }

    private static Map<String, Label> states() {
        Map<String, Label> states = new LinkedHashMap<>();
        states.put("leading", new Label("在任领导职务", "Holds a leading post"));
        states.put("other", new Label("在任非领导职务", "Holds another post"));
        states.put("none", new Label("没有在任职务", "Holds no post"));
        return states;
    }
}
