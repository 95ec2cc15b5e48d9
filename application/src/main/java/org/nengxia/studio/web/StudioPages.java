package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.SignedIn;
import org.nengxia.studio.Draft;
import org.nengxia.studio.DraftOutcome;
import org.nengxia.studio.Drafting;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.NewDraft;
import org.nengxia.studio.text.PackZip;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All drafts, beginning one, one draft with its checks, and its folder as a zip.
@Controller
class StudioPages {
    private final Drafts drafts;
    private final Drafting drafting;
    private final Regulations regulations;
    private final DraftModel model;
    private final DataDay.Reached day;

    StudioPages(
            Drafts drafts,
            Drafting drafting,
            Regulations regulations,
            DraftModel model,
            DataDay.Reached day) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.regulations = regulations;
        this.model = model;
        this.day = day;
    }

    @GetMapping("/studio")
    String all(@RequestParam(defaultValue = "") String base, Model page) {
        page.addAttribute("drafts", drafts.all());
        page.addAttribute("packs", regulations.ready());
        page.addAttribute("base", base);
        page.addAttribute("day", day.day().plusDays(1));
        page.addAttribute("asked", "");
        page.addAttribute("replaces", true);
        return "studio/drafts";
    }

    @PostMapping("/studio")
    String begin(
            @RequestParam String base,
            @RequestParam String pack,
            @RequestParam String from,
            @RequestParam(defaultValue = "false") boolean replaces,
            Actor actor,
            Model page,
            HttpServletResponse response) {
        return switch (begun(base, pack.strip(), from, replaces, actor)) {
            case DraftOutcome.Done(Draft draft) -> "redirect:" + DraftModel.path(draft.id());
            case DraftOutcome.Refused(var refusals) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                all(base, page);
                page.addAttribute("asked", pack);
                page.addAttribute("replaces", replaces);
                page.addAttribute("refusals", refusals);
                yield "studio/drafts";
            }
        };
    }

    private DraftOutcome begun(
            String base, String pack, String from, boolean replaces, Actor actor) {
        try {
            return drafting.begin(
                    new NewDraft(base, pack, LocalDate.parse(from.strip()), replaces), actor);
        } catch (DateTimeParseException noDay) {
            return new DraftOutcome.Refused(List.of(Refusal.of("studio.day", from)));
        }
    }

    @GetMapping("/studio/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done,
            Language language,
            SignedIn reader,
            Model page) {
        page.addAttribute("done", done);
        return model.page(id, language, reader, page);
    }

    @GetMapping("/studio/{id}/folder.zip")
    void folder(@PathVariable long id, HttpServletResponse response) throws IOException {
        Draft draft = model.known(id);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(draft.pack() + ".zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        PackZip.write(drafts.files(draft), response.getOutputStream());
    }
}
