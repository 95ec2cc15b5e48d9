package org.nengxia.studio.web;

import jakarta.servlet.http.HttpServletResponse;
import org.nengxia.kernel.Language;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.SignedIn;
import org.nengxia.studio.Drafting;
import org.nengxia.studio.Publishing;
import org.nengxia.studio.Verifying;
import org.nengxia.studio.web.DraftModel.Return;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The acts that move a draft: verifying, publishing, withdrawing, bringing a revision back.
@Controller
class DraftActPages {
    private final Drafting drafting;
    private final Verifying verifying;
    private final Publishing publishing;
    private final DraftModel model;
    private final DataDay.Reached day;

    DraftActPages(
            Drafting drafting,
            Verifying verifying,
            Publishing publishing,
            DraftModel model,
            DataDay.Reached day) {
        this.drafting = drafting;
        this.verifying = verifying;
        this.publishing = publishing;
        this.model = model;
        this.day = day;
    }

    @PostMapping("/studio/{id}/verify")
    String verify(
            @PathVariable long id,
            @RequestParam int revision,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        return model.after(
                verifying.verify(id, revision, day.day(), reader.actor()),
                new Return(id, "verify", "", language, reader, page),
                response);
    }

    @PostMapping("/studio/{id}/publish")
    String publish(
            @PathVariable long id,
            @RequestParam int revision,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        return model.after(
                publishing.publish(id, revision, reader.actor()),
                new Return(id, "publish", "", language, reader, page),
                response);
    }

    @PostMapping("/studio/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam int revision,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        return model.after(
                drafting.withdraw(id, revision, reader.actor()),
                new Return(id, "withdraw", "", language, reader, page),
                response);
    }

    @PostMapping("/studio/{id}/restore")
    String restore(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam int earlier,
            Language language,
            SignedIn reader,
            Model page,
            HttpServletResponse response) {
        return model.after(
                drafting.restore(id, revision, earlier, reader.actor()),
                new Return(id, "restore", "", language, reader, page),
                response);
    }
}
