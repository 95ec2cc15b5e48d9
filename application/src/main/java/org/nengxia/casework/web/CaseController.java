package org.nengxia.casework.web;

import java.util.Comparator;
import java.util.List;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.casework.reminder.ReminderList;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.regulation.procedure.CasePosition;
import org.nengxia.regulation.procedure.ProcedureSheet;
import org.nengxia.regulation.procedure.ProcedureSheets;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One case on one page.
@Controller
class CaseController {
    private final Readers readers;
    private final CaseShown shown;
    private final Beside beside;
    private final ProcedureSheets sheets;
    private final Sentences sentences;

    CaseController(
            Readers readers,
            CaseShown shown,
            Beside beside,
            ProcedureSheets sheets,
            Sentences sentences) {
        this.readers = readers;
        this.shown = shown;
        this.beside = beside;
        this.sheets = sheets;
        this.sentences = sentences;
    }

    /// What is kept beside a case: its papers, and whom it reminded.
    @Component("casework.besideACase")
    record Beside(CasePapers papers, ReminderList reminders) {}

    @GetMapping("/cases/{number}")
    String one(@PathVariable String number, SignedIn person, Language language, Model page) {
        CaseFile file = readers.seen(number, person);
        CaseSheet sheet = shown.of(file, readers.taker(person), readers.today(), language);
        page.addAttribute("sheet", sheet);
        page.addAttribute("before", before(sheet));
        page.addAttribute("papers", beside.papers().of(file));
        page.addAttribute("reminders", beside.reminders().ofCase(file.number()));
        page.addAttribute("recorded", isRecorded(file));
        page.addAttribute("procedure", picture(file, language));
        page.addAttribute("office", person.office().label());
        page.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(sentences.of(language, "cases.title"), "/cases"),
                        Crumb.here(number)));
        return "casework/case";
    }

    /// Whether it is a decision of the past, of whose steps the records say nothing.
    private static boolean isRecorded(CaseFile file) {
        return file.progress().entries().stream()
                .anyMatch(each -> each.event() instanceof CaseEvent.Recorded);
    }

    /// The evidence as it stands on the timeline before the opening, the latest first.
    private static List<EvidenceShown.Line> before(CaseSheet sheet) {
        return sheet.evidence().stream()
                .filter(each -> each.day().isPresent())
                .sorted(
                        Comparator.comparing(
                                (EvidenceShown.Line each) -> each.day().orElseThrow(),
                                Comparator.reverseOrder()))
                .toList();
    }

    /// The picture of the procedure that the case follows, with its place in it.
    private ProcedureSheet picture(CaseFile file, Language language) {
        Course course = file.progress().course();
        return sheets.sheet(
                file.progress().law().pack(),
                course.procedure(),
                CasePosition.of(course),
                language);
    }
}
