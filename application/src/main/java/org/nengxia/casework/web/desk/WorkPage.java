package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nengxia.casework.WorkList;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.file.ListFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 今日待办: what must I do, until when.
@Controller
class WorkPage {
    private final WorkList work;
    private final Readers readers;
    private final ClockWords words;
    private final RemindersShown reminders;
    private final Sentences sentences;

    WorkPage(
            WorkList work,
            Readers readers,
            ClockWords words,
            RemindersShown reminders,
            Sentences sentences) {
        this.work = work;
        this.readers = readers;
        this.words = words;
        this.reminders = reminders;
        this.sentences = sentences;
    }

    @GetMapping("/work")
    String work(
            @RequestParam(defaultValue = "") String kind,
            SignedIn person,
            Language language,
            Model page) {
        List<Clocked> all = due(person, language);
        page.addAttribute("total", all.size());
        page.addAttribute("own", all.stream().filter(each -> !each.forPerson()).count());
        page.addAttribute("kind", kind);
        page.addAttribute("kinds", kinds(all));
        page.addAttribute("groups", groups(all.stream().filter(each -> of(each, kind)).toList()));
        page.addAttribute("helping", work.helping(person.account()));
        page.addAttribute("today", readers.now(person).today());
        page.addAttribute("reminders", reminders.board(readers.now(person), language));
        return "casework/desk-work";
    }

    /// The reader has noted a reminder.
    @PostMapping("/work/reminders/{id}")
    String note(
            @PathVariable long id,
            SignedIn person,
            Language language,
            Model page,
            HttpServletResponse response) {
        Optional<Refusal> refusal = reminders.note(id, readers.now(person));
        if (refusal.isEmpty()) {
            return "redirect:/work";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("refusals", refusal.stream().toList());
        return work("", person, language, page);
    }

    private List<Clocked> due(SignedIn person, Language language) {
        Readers.Now now = readers.now(person);
        var times = reminders.times(now);
        return work.due(now.reader(), now.taker(), now.today()).stream()
                .map(due -> words.of(due, now.today(), language))
                .map(each -> each.reminded(times))
                .toList();
    }

    private static boolean of(Clocked due, String kind) {
        return kind.isEmpty() || due.form().equals(kind);
    }

    /// Which acts there are to filter by, by their names.
    private static Map<String, String> kinds(List<Clocked> all) {
        Map<String, String> kinds = new TreeMap<>();
        all.forEach(each -> kinds.put(each.form(), each.act()));
        return kinds;
    }

    /// Overdue, soon, the rest, and what is for the person concerned.
    private static Map<String, List<Clocked>> groups(List<Clocked> due) {
        Map<String, List<Clocked>> groups = new LinkedHashMap<>();
        for (String group : List.of("overdue", "soon", "other", "person")) {
            groups.put(group, due.stream().filter(each -> group(each).equals(group)).toList());
        }
        return groups;
    }

    private static String group(Clocked due) {
        if (due.forPerson()) {
            return "person";
        }
        return switch (due.urgency()) {
            case "overdue", "soon" -> due.urgency();
            default -> "other";
        };
    }

    @GetMapping({"/work.csv", "/work.xlsx"})
    void file(
            @RequestParam(defaultValue = "") String kind,
            SignedIn person,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ListFile.of(
                        sentences,
                        language,
                        "casework.desk.work",
                        "casework.desk.column.",
                        Clocked.COLUMNS)
                .send(
                        request,
                        response,
                        due(person, language).stream()
                                .filter(each -> of(each, kind))
                                .map(Clocked::row));
    }
}
