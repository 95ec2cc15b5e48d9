package org.nengxia.casework.web;

import java.util.List;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One case on one page.
@Controller
class CaseController {
    private final Readers readers;
    private final CaseShown shown;
    private final Sentences sentences;

    CaseController(Readers readers, CaseShown shown, Sentences sentences) {
        this.readers = readers;
        this.shown = shown;
        this.sentences = sentences;
    }

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, SignedIn person, Language language, Model page) {
        CaseFile file = readers.seen(number, person);
        page.addAttribute(
                "sheet", shown.of(file, readers.taker(person), readers.today(), language));
        page.addAttribute("office", person.office().label());
        page.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(sentences.of(language, "cases.title"), "/cases"),
                        Crumb.here(number)));
        return "casework/case";
    }
}
