package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.Carrying;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.own.OwnFile;
import org.nengxia.casework.paper.CasePapers;
import org.nengxia.casework.paper.PaperAccess;
import org.nengxia.casework.paper.PaperStore;
import org.nengxia.casework.reminder.ReminderList;
import org.nengxia.casework.sight.KnownToPerson;
import org.nengxia.casework.web.Readers;
import org.nengxia.eligibility.Eligibility;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.term.Bar;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本人页: what is held about me, what I said, what was decided, what I may do and until when.
@Controller
class MinePage {
    private final OwnFile own;
    private final OwnWords words;
    private final Eligibility eligibility;
    private final Readers readers;
    private final Beside beside;

    MinePage(OwnFile own, OwnWords words, Eligibility eligibility, Readers readers, Beside beside) {
        this.own = own;
        this.words = words;
        this.eligibility = eligibility;
        this.readers = readers;
        this.beside = beside;
    }

    /// What is kept beside the person's cases: their papers, and of what the person was reminded.
    @Component("casework.besideAnOwnCase")
    record Beside(CasePapers papers, ReminderList reminders) {}

    /// What an effect period keeps the person from.
    ///
    /// @param until its last day; empty while it lasts until a case ends
    record Barred(String bar, Optional<LocalDate> until) {}

    /// Something the person did.
    record Done(Entry entry, Label act, Label outcome, String text) {}

    /// What the person's form sends.
    record Form(
            int seen,
            @Nullable UUID key,
            @Nullable String task,
            @Nullable Outcome outcome,
            @Nullable String text) {

        OwnFile.Wish wish(String number) {
            return new OwnFile.Wish(
                    number,
                    seen,
                    key == null ? UUID.randomUUID() : key,
                    said(task),
                    outcome == null ? Outcome.ACCEPTS : outcome,
                    said(text));
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }

    @GetMapping("/mine")
    String mine(SignedIn person, Language language, Model page) {
        Readers.Now now = readers.now(person);
        page.addAttribute("linked", now.taker().cadre().isPresent());
        now.taker().cadre().ifPresent(cadre -> fill(cadre, now.today(), person, language, page));
        return "casework/desk-mine";
    }

    private void fill(long cadre, LocalDate today, SignedIn person, Language language, Model page) {
        List<CaseFile> files = own.cases(cadre);
        page.addAttribute("name", own.name(cadre));
        page.addAttribute("today", today);
        page.addAttribute("cases", words.of(files, today, language));
        page.addAttribute("given", given(files));
        page.addAttribute(
                "reminders",
                beside.reminders().ofCases(files.stream().map(CaseFile::number).toList()));
        page.addAttribute(
                "barred", barred(eligibility.of(cadre, today, person.actor()), untold(files)));
        page.addAttribute("helping", words.helping(person.account()));
        page.addAttribute("done", done(person.account(), files));
    }

    /// The papers of each case that are meant for the person, by the case's number.
    private Map<String, List<PaperStore.Numbered>> given(List<CaseFile> files) {
        Map<String, List<PaperStore.Numbered>> all = beside.papers().of(files);
        return files.stream()
                .collect(
                        Collectors.toMap(
                                CaseFile::number,
                                file ->
                                        all.getOrDefault(file.number(), List.of()).stream()
                                                .filter(each ->
                                                        PaperAccess.isGiven(
                                                                file, each.seq(), each.kind()))
                                                .toList()));
    }

    /// The handlings that decisions led to of which the person is still to be told.
    private static Set<String> untold(List<CaseFile> files) {
        return files.stream()
                .filter(file -> KnownToPerson.entries(file) < file.version())
                .map(file -> Carrying.handling(file.number()))
                .collect(Collectors.toSet());
    }

    /// The first of the periods that the person may know of: they stand with the latest end first.
    private static List<Barred> barred(Map<Bar, Eligible> answers, Set<String> untold) {
        List<Barred> barred = new ArrayList<>();
        answers.forEach((bar, answer) ->
                because(answer).stream()
                        .filter(it -> !untold.contains(it.taken().number()))
                        .findFirst()
                        .map(it -> new Barred(bar.key(), Optional.ofNullable(it.until())))
                        .ifPresent(barred::add));
        return barred;
    }

    private static List<Running> because(Eligible answer) {
        return switch (answer) {
            case Eligible.BarredUntil barred -> barred.because();
            case Eligible.BarredWhileOpen open -> open.because();
            case Eligible.Open(), Eligible.Undetermined _ -> List.of();
        };
    }

    private static List<Done> done(String account, List<CaseFile> files) {
        List<Done> done = new ArrayList<>();
        for (CaseFile file : files) {
            var procedure = file.progress().course().procedure();
            for (Entry entry : OwnFile.doneBy(account, List.of(file))) {
                if (entry.event() instanceof CaseEvent.Acted(CaseAct.Noted act)) {
                    Label task =
                            procedure
                                    .node(act.task())
                                    .map(it -> label(it.title()))
                                    .orElse(new Label(act.task(), act.task()));
                    done.add(new Done(entry, task, label(act.outcome().title()), act.text()));
                }
            }
        }
        return done;
    }

    private static Label label(org.nengxia.policy.Label title) {
        return new Label(title.zh(), title.en());
    }

    /// Asks for review, appeals, accepts, files an application.
    @PostMapping("/mine/{number}")
    String take(
            @PathVariable String number,
            @ModelAttribute Form form,
            SignedIn person,
            Language language,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        var cadre = readers.now(person).taker().cadre();
        CaseOutcome outcome =
                cadre.isEmpty()
                        ? CaseOutcome.Refused.of("casework.unknown", number)
                        : own.take(form.wish(number), cadre.getAsLong(), person.actor());
        return switch (outcome) {
            case CaseOutcome.Done _ -> {
                next.addFlashAttribute("sent", number);
                yield "redirect:/mine";
            }
            case CaseOutcome.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", reasons);
                page.addAttribute("text", Form.said(form.text()));
                yield mine(person, language, page);
            }
        };
    }
}
