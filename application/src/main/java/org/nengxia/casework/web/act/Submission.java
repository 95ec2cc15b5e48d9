package org.nengxia.casework.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes what a form asks for: the version of the case that was seen, the form's own key so that
/// sending it twice is acting once, and the day.
@Component
class Submission {
    private final Cases cases;
    private final Readers readers;
    private final FormPage page;

    Submission(Cases cases, Readers readers, FormPage page) {
        this.cases = cases;
        this.readers = readers;
        this.page = page;
    }

    /// A form that somebody sent about a case.
    record Sent(CaseFile file, FormShown form, Typed typed, SignedIn person, Language language) {}

    /// Takes it and leads on to the case, or to the work list when the case is the person's to see
    /// no more, and that page says what was recorded. When it was refused the form comes again,
    /// with every reason at once and what was typed.
    String take(
            Sent sent,
            CaseEvent event,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        String number = sent.file().number();
        List<Refusal> refusals = refusals(number, sent.typed(), event, sent.person().actor());
        if (refusals.isEmpty()) {
            page.done(sent.form(), sent.language(), next);
            boolean seen = readers.sees(number, sent.person());
            return seen ? "redirect:/cases/" + number : "redirect:/work";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        CaseFile now = readers.seen(number, sent.person());
        return page.refused(now, sent.form(), sent.typed(), refusals, sent.language(), model);
    }

    private List<Refusal> refusals(String number, Typed typed, CaseEvent event, Actor by) {
        var on = typed.day("on");
        if (on.isEmpty()) {
            return List.of(Refusal.of("cases.day", typed.text("on")));
        }
        LocalDate day = on.orElseThrow();
        Request request = new Request(number, typed.count("seen"), key(typed), event, day);
        return switch (cases.take(request, by)) {
            case CaseOutcome.Done _ -> List.of();
            case CaseOutcome.Refused(var reasons) -> reasons;
        };
    }

    private static UUID key(Typed typed) {
        try {
            return UUID.fromString(typed.text("key"));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
