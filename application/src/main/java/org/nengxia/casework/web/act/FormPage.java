package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.web.Words;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Roster;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page that a form stands on.
@Component("casework.formPage")
class FormPage {
    private final Roster roster;
    private final Sentences sentences;

    /// What is settled already, as the head of a form reminds whoever takes the next step: the
    /// measure proposed or decided, the decision's number and days.
    ///
    /// @param measure its code
    /// @param changeTo the code of the lighter one that review or appeal found
    /// @param appealOrgan the organ of appeal, where the form is for it
    /// @param signs what the verification wrote of signs of a breach, where the form is about them
    record Known(
            Optional<String> measure,
            Optional<String> changeTo,
            boolean decided,
            Optional<String> document,
            Optional<LocalDate> effectiveOn,
            Optional<Label> appealOrgan,
            Optional<String> signs) {

        private static final Set<String> SIGNS = Set.of("hand-over", "rule-out");

        static Known of(CaseFile file, FormShown form) {
            Optional<Decision> decision = file.standing().decision();
            return new Known(
                    decision.map(Decision::measure)
                            .or(() -> file.standing().proposal().map(each -> each.measure())),
                    decision.flatMap(Decision::changeTo),
                    decision.isPresent(),
                    decision.map(Decision::document),
                    decision.map(Decision::effectiveOn),
                    file.progress()
                            .appealRoute()
                            .filter(_ -> form.ofAppeal())
                            .map(it -> Words.of(it.organ().title())),
                    file.standing()
                            .verified()
                            .filter(_ -> SIGNS.contains(form.kind()))
                            .filter(CaseAct.Verified::violation)
                            .map(CaseAct.Verified::report));
        }

        /// The measure in words.
        public Label title() {
            return Measures.label(measure.orElseThrow());
        }

        /// The lighter measure in words.
        public Label lighter() {
            return Measures.label(changeTo.orElseThrow());
        }
    }

    FormPage(Roster roster, Sentences sentences) {
        this.roster = roster;
        this.sentences = sentences;
    }

    String shown(CaseFile file, FormShown form, Typed typed, Language language, Model page) {
        String title = title(form, language);
        page.addAttribute("form", form);
        page.addAttribute("typed", typed);
        page.addAttribute("title", title);
        page.addAttribute("name", name(file.progress().dossier().subject()));
        page.addAttribute("known", Known.of(file, form));
        page.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(sentences.of(language, "cases.title"), "/cases"),
                        new Crumb(file.number(), "/cases/" + file.number()),
                        Crumb.here(title)));
        return "casework/act";
    }

    private String title(FormShown form, Language language) {
        return form.title().zh().isEmpty()
                ? sentences.of(language, "cases.more." + form.kind())
                : form.title().in(language);
    }

    /// Says on the next page what was recorded.
    void done(FormShown form, Language language, RedirectAttributes next) {
        next.addFlashAttribute("done", sentences.of(language, "cases.done", title(form, language)));
    }

    /// The same with what was typed and why it was refused. It is brought up to date with the case,
    /// so that it can be sent again once the reasons are read.
    String refused(
            CaseFile file,
            FormShown form,
            Typed typed,
            List<Refusal> refusals,
            Language language,
            Model page) {
        page.addAttribute("refusals", refusals);
        return shown(
                file, form, typed.with("seen", Integer.toString(file.version())), language, page);
    }

    private String name(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre(long id) -> roster.cadre(id).orElseThrow().name();
            case Subject.OfTeam(String number) -> roster.team(number).orElseThrow().name();
        };
    }
}
