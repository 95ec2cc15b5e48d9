package org.nengxia.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.CaseSearch;
import org.nengxia.desk.Desk;
import org.nengxia.eligibility.BarLine;
import org.nengxia.eligibility.Eligibility;
import org.nengxia.eligibility.EligibilityWords;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.springframework.context.i18n.LocaleContextHolder;
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
    private final CadreNominations nominations;
    private final CaseSearch cases;
    private final Eligibility eligibility;
    private final EligibilityWords told;

    CadreController(
            Desk desk,
            CadreNominations nominations,
            Eligibility eligibility,
            EligibilityWords told,
            CaseSearch cases) {
        this.desk = desk;
        this.nominations = nominations;
        this.cases = cases;
        this.eligibility = eligibility;
        this.told = told;
    }

    @GetMapping("/cadres/{id}")
    String cadre(@PathVariable long id, Actor reader, Model model) {
        Desk.CadreSheet sheet =
                desk.cadre(id, reader.office())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", sheet);
        model.addAttribute("day", desk.lastDay());
        model.addAttribute("measures", Measures.ALL.words());
        List<CaseList.Line> about = cases.about(id, reader);
        model.addAttribute("cases", about);
        model.addAttribute(
                "nominations", nominations.about(id, Language.of(LocaleContextHolder.getLocale())));
        addEligibility(id, reader, reaching(about), model);
        return "desk/cadre";
    }

    /// The day up to which the records reach, or that on which an open case was opened that the
    /// reader sees: it bars from then on.
    private LocalDate reaching(List<CaseList.Line> about) {
        return about.stream()
                .filter(each -> each.closedOn().isEmpty())
                .map(CaseList.Line::openedOn)
                .filter(desk.lastDay()::isBefore)
                .max(LocalDate::compareTo)
                .orElseGet(desk::lastDay);
    }

    /// What effect periods bar the cadre from on a day, and what they leave open.
    private void addEligibility(long id, Actor reader, LocalDate day, Model model) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        List<BarLine> bars = told.tell(eligibility.of(id, day, reader), language);
        model.addAttribute("eligibleOn", day);
        model.addAttribute("barred", bars.stream().filter(BarLine::notOpen).toList());
        model.addAttribute(
                "open",
                language.list(
                        bars.stream()
                                .filter(each -> !each.notOpen())
                                .map(BarLine::label)
                                .toList()));
    }
}
