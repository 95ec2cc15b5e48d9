package org.nengxia.fairness.web;

import java.util.List;
import java.util.Optional;
import org.nengxia.fairness.Cell;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.Fairness;
import org.nengxia.fairness.FairnessOrder;
import org.nengxia.fairness.FairnessOutcome;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.LawPart;
import org.nengxia.fairness.telling.Counts;
import org.nengxia.fairness.telling.FairnessWords;
import org.nengxia.fairness.telling.ToldFairness;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.roster.CadreList;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The people whom one number of the view counts: a list by unit, without any rank among them.
@Controller
class FairnessPeople {
    private final Fairness fairness;
    private final FairnessWords words;
    private final CadreList cadres;
    private final AskedView asked;

    FairnessPeople(Fairness fairness, FairnessWords words, CadreList cadres, AskedView asked) {
        this.fairness = fairness;
        this.words = words;
        this.cadres = cadres;
        this.asked = asked;
    }

    @GetMapping("/fairness/people")
    String people(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Actor actor,
            Model page) {
        Address address = Address.of("/fairness/people", parameters);
        FairnessOrder order = asked.order(address);
        Cell cell = AskedView.cell(address).orElseThrow(FairnessPeople::nothing);
        if (!(fairness.look(order, actor) instanceof FairnessOutcome.Seen(FairnessView view))) {
            throw nothing();
        }
        List<CadreList.Line> lines =
                cadres.lines(fairness.members(order, cell, actor), order.day());
        Paging paging = Paging.asked(lines.size(), address.first("size"), address.first("page"));
        ToldFairness told = words.tell(view, language, Counts.PLAIN);
        page.addAttribute("address", address);
        page.addAttribute("order", order);
        page.addAttribute("paging", paging);
        page.addAttribute(
                "lines", lines.stream().skip(paging.offset()).limit(paging.size()).toList());
        page.addAttribute("part", told.part(part(view, cell).orElseThrow(FairnessPeople::nothing)));
        page.addAttribute("group", told.group(cell.by(), cell.group()));
        page.addAttribute("hit", cell.counted() == Counted.HIT);
        return "fairness/people";
    }

    private static Optional<LawPart> part(FairnessView view, Cell cell) {
        return view.rates().stream()
                .map(rates -> rates.part())
                .filter(part -> part.key().equals(cell.part()))
                .findFirst();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
