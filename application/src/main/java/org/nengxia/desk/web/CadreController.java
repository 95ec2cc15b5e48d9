package org.nengxia.desk.web;

import org.nengxia.desk.Desk;
import org.nengxia.evidence.Measures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// One cadre on one page.
@Controller
class CadreController {
    private final Desk desk;

    CadreController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/cadres/{id}")
    String cadre(@PathVariable long id, Model model) {
        Desk.CadreSheet sheet =
                desk.cadre(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("day", desk.lastDay());
        model.addAttribute("measures", Measures.ALL.words());
        return "desk/cadre";
    }
}
