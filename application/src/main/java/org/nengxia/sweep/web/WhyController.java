package org.nengxia.sweep.web;

import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.sweep.Explained;
import org.nengxia.sweep.Explanation;
import org.nengxia.sweep.Explanations;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.Reasons;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Why a rule answers as it does about somebody: for nominations, for what is undetermined, and for
/// misses that somebody checks.
@Controller
class WhyController {
    private final Explanations explanations;
    private final Reasons reasons;
    private final Sweeps sweeps;
    private final Asked asked;
    private final Telling telling;

    WhyController(
            Explanations explanations,
            Reasons reasons,
            Sweeps sweeps,
            Asked asked,
            Telling telling) {
        this.explanations = explanations;
        this.reasons = reasons;
        this.sweeps = sweeps;
        this.asked = asked;
        this.telling = telling;
    }

    /// The words of the page, and what is open about the person.
    @Component("sweep.whyTelling")
    record Telling(Sentences sentences, Pursuits pursuits) {}

    @GetMapping("/nominations/{run}/{cadre}/{rule}")
    String why(
            @PathVariable long run,
            @PathVariable long cadre,
            @PathVariable String rule,
            SignedIn reader,
            Language language,
            Model page) {
        page.addAttribute("pursuit", telling.pursuits().of(List.of(cadre), reader).get(cadre));
        return switch (explanations.ofRun(run, cadre, rule)) {
            case Explained.Known(Explanation explanation) -> shown(explanation, language, page);
            case Explained.Refused _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String shown(Explanation explanation, Language language, Model page) {
        String number = explanation.nomination().map(Nomination::number).orElse("");
        page.addAttribute("it", explanation);
        page.addAttribute("pack", explanation.law().pack());
        page.addAttribute("number", number);
        page.addAttribute("why", reasons.tell(explanation, language));
        page.addAttribute("undecided", reasons.undecided(explanation, language));
        page.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(telling.sentences().of(language, "sweep.title"), "/nominations"),
                        Crumb.here(
                                number.isEmpty()
                                        ? telling.sentences().of(language, "sweep.spotCheck")
                                        : number)));
        return "sweep/why";
    }

    @GetMapping("/nominations/spot-check")
    String spotCheck(@RequestParam MultiValueMap<String, String> parameters) {
        Address address = Address.of("/nominations", parameters);
        SweepRun run = asked.run(address).orElseThrow(WhyController::absent);
        Optional<String> rule = Asked.filter(address).rule();
        return sweeps.spotCheck(run, rule)
                .map(miss ->
                        "redirect:/nominations/%d/%d/%s"
                                .formatted(run.id(), miss.cadreId(), miss.rule()))
                .orElseThrow(WhyController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
