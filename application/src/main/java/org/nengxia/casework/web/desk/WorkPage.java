package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengxia.casework.WorkList;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 今日待办: what must I do, until when.
@Controller
class WorkPage {
    private static final List<String> COLUMNS =
            List.of("number", "subject", "act", "organ", "since", "last", "left", "articles");
    private final WorkList work;
    private final Readers readers;
    private final ClockWords words;
    private final Sentences sentences;

    WorkPage(WorkList work, Readers readers, ClockWords words, Sentences sentences) {
        this.work = work;
        this.readers = readers;
        this.words = words;
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
        page.addAttribute("today", readers.now(person).today());
        return "casework/desk-work";
    }

    private List<Clocked> due(SignedIn person, Language language) {
        Readers.Now now = readers.now(person);
        return work.due(now.reader(), now.taker(), now.today()).stream()
                .map(due -> words.of(due, now.today(), language))
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
        ListFile.of(sentences, language, "casework.desk.work", "casework.desk.column.", COLUMNS)
                .send(
                        request,
                        response,
                        due(person, language).stream()
                                .filter(each -> of(each, kind))
                                .map(WorkPage::row));
    }

    /// A line of the files of work and of deadlines.
    static List<String> row(Clocked each) {
        return List.of(
                each.line().number(),
                each.line().name(),
                each.act(),
                each.organ(),
                each.since().map(Object::toString).orElse(""),
                each.last().map(Object::toString).orElse(""),
                each.left(),
                each.articles());
    }
}
