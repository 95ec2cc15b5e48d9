package org.nengxia.casework.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Language;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The forms of what can be done in a case beside its procedure: suspending, joining, handing over
/// and the like.
@Controller
class MoreController {
    private static final String PATH = "/cases/{number}/more/{kind}";
    private static final String DECLARATION = "/cases/{number}/declaration";
    private final Readers readers;
    private final Forms forms;
    private final FormPage page;
    private final Submission submission;

    MoreController(Readers readers, Forms forms, FormPage page, Submission submission) {
        this.readers = readers;
        this.forms = forms;
        this.page = page;
        this.submission = submission;
    }

    @GetMapping(PATH)
    String form(
            @PathVariable String number,
            @PathVariable String kind,
            SignedIn person,
            Language language,
            Model model) {
        CaseFile file = readers.seen(number, person);
        EventRead event = EventRead.of(kind).orElseThrow(Readers::absent);
        FormShown form = forms.of(file, event, readers.today());
        Typed before = forms.before(form, file, readers.today());
        return page.shown(file, form, event.before(file, before), language, model);
    }

    @PostMapping(PATH)
    String take(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Language language,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        CaseFile file = readers.seen(number, person);
        EventRead event = EventRead.of(kind).orElseThrow(Readers::absent);
        FormShown form = forms.of(file, event, readers.today());
        Typed typed = new Typed(fields);
        var sent = new Submission.Sent(file, form, typed, person, language);
        return submission.take(sent, event.event(typed), model, next, response);
    }

    /// Everybody who is to act in a case declares for himself what ties him to the person
    /// concerned, and keeps out when something does.
    @GetMapping(DECLARATION)
    String declaration(
            @PathVariable String number, SignedIn person, Language language, Model model) {
        CaseFile file = readers.seen(number, person);
        FormShown form = forms.declaration(file, person.account(), readers.today());
        Typed typed =
                forms.before(form, file, readers.today()).with("person", List.of(person.account()));
        return page.shown(file, form, typed, language, model);
    }

    @PostMapping(DECLARATION)
    String declare(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Language language,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        CaseFile file = readers.seen(number, person);
        FormShown form = forms.declaration(file, person.account(), readers.today());
        Typed typed = new Typed(fields);
        var event = new CaseEvent.Ruled(RulingsRead.of(typed, List.of(person.account())));
        var sent = new Submission.Sent(file, form, typed, person, language);
        return submission.take(sent, event, model, next, response);
    }
}
