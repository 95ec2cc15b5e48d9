package org.nengxia.casework.web.act;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.Node;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The forms of the acts of a case's procedure.
@Controller
class ActController {
    private static final String PATH = "/cases/{number}/acts/{task}";
    private final Readers readers;
    private final Forms forms;
    private final FormPage page;
    private final Submission submission;

    ActController(Readers readers, Forms forms, FormPage page, Submission submission) {
        this.readers = readers;
        this.forms = forms;
        this.page = page;
        this.submission = submission;
    }

    /// An act that is not open, or not for this reader, has no form: the page of the case says why.
    /// Who was not checked for recusal declares first.
    @GetMapping(PATH)
    String form(
            @PathVariable String number,
            @PathVariable String task,
            SignedIn person,
            Language language,
            Model model) {
        CaseFile file = readers.seen(number, person);
        var open = file.progress().open(task).filter(it -> mine(file, it, person));
        if (open.isEmpty()) {
            return "redirect:/cases/" + file.number();
        }
        if (open.get().present().isEmpty() && file.declaresFirst(person.account(), open.get())) {
            return "redirect:/cases/" + file.number() + "/declaration";
        }
        FormShown form = forms.of(file, open.get(), readers.today(), Discretion.WHOLE, language);
        return page.shown(file, form, forms.before(form, file, readers.today()), language, model);
    }

    private boolean mine(CaseFile file, Node.Task task, SignedIn person) {
        var organ = file.progress().organ(task);
        return file instanceof CaseFile.Running
                && readers.taker(person).holds(organ.office(), file.progress().dossier().subject());
    }

    @PostMapping(PATH)
    String take(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Language language,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        CaseFile file = readers.seen(number, person);
        if (!(file.progress().course().procedure().node(task).orElse(null)
                instanceof Node.Task wanted)) {
            throw Readers.absent();
        }
        Typed typed = new Typed(fields);
        List<String> members = forms.members(wanted, readers.today());
        var act = new ActRead(file, wanted, typed, members).act();
        FormShown form =
                forms.of(
                        file,
                        wanted,
                        readers.today(),
                        mine(file, wanted, person)
                                ? Discretion.WHOLE
                                : Discretion.of(person.office()),
                        language);
        var sent = new Submission.Sent(file, form, typed, person, language);
        return submission.take(sent, new CaseEvent.Acted(act), model, next, response);
    }
}
