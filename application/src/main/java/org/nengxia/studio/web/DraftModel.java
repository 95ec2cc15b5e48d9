package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.nengxia.kernel.Language;
import org.nengxia.regulation.LawWords;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.SignedIn;
import org.nengxia.studio.Draft;
import org.nengxia.studio.DraftOutcome;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.check.Checking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// Fills the page of one draft, and answers after an act on it.
@Component
class DraftModel {
    static final String PATH = "/studio";
    private final Drafts drafts;
    private final Checking checking;
    private final DraftShown shown;
    private final LawWords words;
    private final DataDay.Reached day;

    DraftModel(
            Drafts drafts,
            Checking checking,
            DraftShown shown,
            LawWords words,
            DataDay.Reached day) {
        this.drafts = drafts;
        this.checking = checking;
        this.shown = shown;
        this.words = words;
        this.day = day;
    }

    /// A sentence of the message bundles.
    String say(Language language, String key) {
        return words.in(language).say(key);
    }

    /// The day that counts as today.
    LocalDate today() {
        return day.day();
    }

    Draft known(long id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String page(long id, Language language, SignedIn reader, Model page) {
        Draft draft = known(id);
        page.addAttribute("draft", draft);
        page.addAttribute("view", shown.view(draft, checking.check(drafts.files(draft)), language));
        page.addAttribute("revisions", drafts.revisions(draft));
        page.addAttribute("verified", drafts.verified(draft).orElse(null));
        page.addAttribute("wrote", drafts.wrote(draft, reader.account()));
        page.addAttribute("crumbs", List.of(root(language), Crumb.here("D-" + id)));
        return "studio/draft";
    }

    Crumb root(Language language) {
        return new Crumb(say(language, "studio.title"), PATH);
    }

    /// The address of a draft's page.
    static String path(long id) {
        return PATH + "/" + id;
    }

    /// Back to the draft when an act was done, to a place on its page; or the page with what was
    /// refused.
    String after(DraftOutcome outcome, Return back, HttpServletResponse response) {
        return switch (outcome) {
            case DraftOutcome.Done(Draft draft) ->
                    "redirect:" + path(draft.id()) + "?done=" + back.act() + back.place();
            case DraftOutcome.Refused(var refusals) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                back.page().addAttribute("refusals", refusals);
                yield page(back.draft(), back.language(), back.reader(), back.page());
            }
        };
    }

    /// Where an act came from.
    ///
    /// @param act which act, for the sentence that says it was done
    /// @param place on the page, such as `#parameters`; empty for its top
    record Return(
            long draft, String act, String place, Language language, SignedIn reader, Model page) {}
}
