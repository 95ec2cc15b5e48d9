package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.SignedIn;
import org.nengxia.studio.DraftOutcome;
import org.nengxia.studio.DraftWriting;
import org.nengxia.studio.text.DatedLine;
import org.nengxia.studio.text.Days;
import org.nengxia.studio.text.Upload;
import org.nengxia.studio.web.DraftModel.Return;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The forms that change one thing of a draft: a dated value, its days, an uploaded file.
@Controller
class DraftForms {
    private final DraftWriting writing;
    private final DraftModel model;

    DraftForms(DraftWriting writing, DraftModel model) {
        this.writing = writing;
        this.model = model;
    }

    /// What the form for a dated value sends; no value ends the parameter.
    record ValueForm(int revision, String parameter, String from, String value, String citation) {}

    @PostMapping("/studio/{id}/values")
    String value(
            @PathVariable long id,
            @ModelAttribute ValueForm form,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("asked", form);
        DraftOutcome outcome =
                onDay(
                        form.from(),
                        from ->
                                writing.value(
                                        id,
                                        form.revision(),
                                        form.parameter(),
                                        new DatedLine(
                                                from,
                                                Optional.of(form.value().strip())
                                                        .filter(it -> !it.isEmpty()),
                                                form.citation().strip()),
                                        reader.actor()));
        return model.after(
                outcome, new Return(id, "value", "#parameters", language, reader, page), response);
    }

    private static DraftOutcome onDay(String text, Function<LocalDate, DraftOutcome> act) {
        try {
            return act.apply(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            return new DraftOutcome.Refused(List.of(Refusal.of("studio.day", text)));
        }
    }

    @PostMapping("/studio/{id}/values/remove")
    String remove(
            @PathVariable long id,
            @ModelAttribute ValueForm form,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        return model.after(
                writing.withoutValue(
                        id, form.revision(), form.parameter(), form.from(), reader.actor()),
                new Return(id, "value", "#parameters", language, reader, page),
                response);
    }

    /// What the form for the days sends; no last day means until further notice.
    record DaysForm(int revision, String from, String to) {}

    @PostMapping("/studio/{id}/days")
    String days(
            @PathVariable long id,
            @ModelAttribute DaysForm form,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        DraftOutcome outcome =
                onDay(
                        form.from(),
                        from ->
                                form.to().isBlank()
                                        ? days(id, form, from, Optional.empty(), reader)
                                        : onDay(
                                                form.to(),
                                                to ->
                                                        days(
                                                                id,
                                                                form,
                                                                from,
                                                                Optional.of(to),
                                                                reader)));
        return model.after(outcome, new Return(id, "days", "", language, reader, page), response);
    }

    private DraftOutcome days(
            long id, DaysForm form, LocalDate from, Optional<LocalDate> to, SignedIn reader) {
        return writing.days(id, form.revision(), new Days(from, to), reader.actor());
    }

    @PostMapping("/studio/{id}/upload")
    String upload(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam MultipartFile file,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response)
            throws IOException {
        return model.after(
                uploaded(id, revision, file, reader),
                new Return(id, "upload", "#files", language, reader, page),
                response);
    }

    private DraftOutcome uploaded(long id, int revision, MultipartFile file, SignedIn reader)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return Upload.tooLarge(file.getSize())
                ? new DraftOutcome.Refused(List.of(Refusal.of("studio.fileLarge", name)))
                : writing.upload(id, revision, new Upload(name, file.getBytes()), reader.actor());
    }
}
