package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.policy.ContentPolicy;
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
import org.springframework.web.server.ResponseStatusException;

/// A decision table of a draft in the editor, its articles beside it.
@Controller
class TablePages {
    private final Drafts drafts;
    private final DraftWriting writing;
    private final Checking checking;
    private final TableShown shown;
    private final DraftModel model;

    TablePages(
            Drafts drafts,
            DraftWriting writing,
            Checking checking,
            TableShown shown,
            DraftModel model) {
        this.drafts = drafts;
        this.writing = writing;
        this.checking = checking;
        this.shown = shown;
        this.model = model;
    }

    /// What of the page depends on how it came about.
    ///
    /// @param seen the revision that the text was taken from
    /// @param text the file's text; empty for the present one
    private record Shown(int seen, Optional<String> text) {}

    @GetMapping("/studio/{id}/tables/{table}")
    String table(
            @PathVariable long id,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String done,
            Language language,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("done", done);
        Shown now = new Shown(model.known(id).revision(), Optional.empty());
        return show(id, table, now, language, page, response);
    }

    private String show(
            long id,
            String table,
            Shown how,
            Language language,
            Model page,
            HttpServletResponse response) {
        Draft draft = model.known(id);
        PackFiles files = drafts.files(draft);
        TableView view =
                shown.view(draft, checking.check(files), table, language)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentPolicy.allowStyles(response);
        page.addAttribute("draft", draft);
        page.addAttribute("seen", how.seen());
        page.addAttribute("view", view);
        page.addAttribute("text", how.text().orElseGet(() -> files.text(view.file()).orElse("")));
        page.addAttribute(
                "crumbs",
                List.of(
                        model.root(language),
                        new Crumb("D-" + id, DraftModel.path(id)),
                        Crumb.here(view.title())));
        return "studio/table";
    }

    @PostMapping("/studio/{id}/tables/{table}")
    String save(
            @PathVariable long id,
            @PathVariable String table,
            @RequestParam int revision,
            @RequestParam String name,
            @RequestParam String text,
            Actor actor,
            Language language,
            Model page,
            HttpServletResponse response) {
        return switch (writing.file(id, revision, name, text, actor)) {
            case DraftOutcome.Done(Draft draft) ->
                    "redirect:" + DraftModel.path(draft.id()) + "/tables/" + table + "?done=save";
            case DraftOutcome.Refused(var refusals) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", refusals);
                Shown refused = new Shown(revision, Optional.of(text));
                yield show(id, table, refused, language, page, response);
            }
        };
    }
}
