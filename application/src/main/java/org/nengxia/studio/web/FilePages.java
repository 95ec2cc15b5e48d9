package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.regulation.LawWords;
import org.nengxia.shell.Crumb;
import org.nengxia.studio.Draft;
import org.nengxia.studio.DraftOutcome;
import org.nengxia.studio.DraftWriting;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.check.Checking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A file of a draft as text, to be read and written.
@Controller
class FilePages {
    private final Drafts drafts;
    private final DraftWriting writing;
    private final Checking checking;
    private final DraftModel model;
    private final LawWords words;

    FilePages(
            Drafts drafts,
            DraftWriting writing,
            Checking checking,
            DraftModel model,
            LawWords words) {
        this.drafts = drafts;
        this.writing = writing;
        this.checking = checking;
        this.model = model;
        this.words = words;
    }

    @GetMapping("/studio/{id}/file")
    String file(@PathVariable long id, @RequestParam String name, Language language, Model page) {
        Draft draft = model.known(id);
        page.addAttribute("seen", draft.revision());
        return shown(draft, name, drafts.files(draft).text(name).orElse(""), language, page);
    }

    private String shown(Draft draft, String name, String text, Language language, Model page) {
        page.addAttribute("draft", draft);
        page.addAttribute("name", name);
        page.addAttribute("text", text);
        page.addAttribute("rows", Math.clamp(text.lines().count() + 3, 12, 40));
        page.addAttribute(
                "faults",
                checking.check(drafts.files(draft)).faults().stream()
                        .filter(fault -> fault.file().equals(name))
                        .map(fault -> words.in(language).of(fault.sentence()))
                        .toList());
        page.addAttribute(
                "crumbs",
                List.of(
                        model.root(language),
                        new Crumb("D-" + draft.id(), DraftModel.path(draft.id())),
                        Crumb.here(name)));
        return "studio/file";
    }

    @PostMapping("/studio/{id}/file")
    String save(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String name,
            @RequestParam String text,
            Actor actor,
            Language language,
            Model page,
            HttpServletResponse response) {
        return switch (writing.file(id, revision, name.strip(), text, actor)) {
            case DraftOutcome.Done(Draft draft) ->
                    "redirect:" + DraftModel.path(draft.id()) + "?done=save#files";
            case DraftOutcome.Refused(var refusals) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", refusals);
                page.addAttribute("seen", revision);
                yield shown(model.known(id), name, text, language, page);
            }
        };
    }
}
