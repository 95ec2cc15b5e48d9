package org.nengxia.fairness.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nengxia.fairness.Fairness;
import org.nengxia.fairness.FairnessOrder;
import org.nengxia.fairness.FairnessOutcome;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.telling.Counts;
import org.nengxia.fairness.telling.FairnessWords;
import org.nengxia.fairness.telling.ToldFairness;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.Address;
import org.nengxia.shell.PageJson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fairness view as a page.
@Controller
class FairnessController {
    private static final List<String> LEVELS = List.of("0.01", "0.05", "0.1");
    private final Fairness fairness;
    private final FairnessWords words;
    private final Regulations regulations;
    private final AskedView asked;
    private final PageJson json;

    FairnessController(
            Fairness fairness,
            FairnessWords words,
            Regulations regulations,
            AskedView asked,
            PageJson json) {
        this.fairness = fairness;
        this.words = words;
        this.regulations = regulations;
        this.asked = asked;
        this.json = json;
    }

    @GetMapping("/fairness")
    String view(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Actor actor,
            Model page,
            HttpServletResponse response) {
        Address address = Address.of("/fairness", parameters);
        FairnessOrder order = asked.order(address);
        page.addAttribute("order", order);
        page.addAttribute("packs", regulations.ready());
        page.addAttribute("levels", LEVELS);
        page.addAttribute("address", address.without("part", "by", "group", "answer"));
        switch (fairness.look(order, actor)) {
            case FairnessOutcome.Seen(FairnessView view) -> fill(view, order, language, page);
            case FairnessOutcome.Refused(Refusal refusal) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", List.of(refusal));
            }
        }
        return "fairness/view";
    }

    private void fill(FairnessView view, FairnessOrder order, Language language, Model page) {
        ToldFairness told = words.tell(view, language, Counts.PLAIN);
        Sections sections = new Sections(view, told, json, people(order));
        page.addAttribute("view", view);
        page.addAttribute("told", told);
        page.addAttribute("sections", sections.all());
        page.addAttribute("findings", sections.findings());
    }

    private static Address people(FairnessOrder order) {
        return Address.of("/fairness/people")
                .with("pack", order.pack())
                .with("day", order.day())
                .with("level", order.level());
    }
}
