package org.nengxia.casework.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nengxia.casework.CaseOpening;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a case (立案): from nominations, or about a cadre or team by the department of its own.
@Controller
class OpeningController {
    private static final String PATH = "/cases/new";
    private final OpeningForms forms;
    private final CaseOpening opening;
    private final Readers readers;

    OpeningController(OpeningForms forms, CaseOpening opening, Readers readers) {
        this.forms = forms;
        this.opening = opening;
        this.readers = readers;
    }

    /// Without somebody named, the page says from where a case is opened.
    @GetMapping(PATH)
    String form(@RequestParam MultiValueMap<String, String> fields, Model page) {
        Typed asked = new Typed(fields);
        forms.of(asked, readers.today())
                .ifPresent(shown -> {
                    page.addAttribute("shown", shown);
                    page.addAttribute("typed", OpeningForms.before(asked, shown, readers.today()));
                });
        return "casework/new";
    }

    @PostMapping(PATH)
    String open(
            @RequestParam MultiValueMap<String, String> fields,
            Actor by,
            Model page,
            HttpServletResponse response) {
        Typed typed = new Typed(fields);
        var shown = forms.of(typed, readers.today()).orElseThrow(Readers::absent);
        var wanted =
                forms.opening(typed, shown, shown.asked().subject().orElseThrow(), readers.today());
        return switch (opening.open(wanted, by)) {
            case CaseOutcome.Done(var file) -> "redirect:/cases/" + file.number();
            case CaseOutcome.Refused(List<Refusal> reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("shown", shown);
                page.addAttribute("typed", typed);
                page.addAttribute("refusals", reasons);
                yield "casework/new";
            }
        };
    }
}
