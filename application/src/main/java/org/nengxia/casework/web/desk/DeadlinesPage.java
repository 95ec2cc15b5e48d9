package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.casework.WorkList;
import org.nengxia.casework.calendar.CalendarFolder;
import org.nengxia.casework.deadline.WorkingDays;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Language;
import org.nengxia.shell.Address;
import org.nengxia.shell.PageJson;
import org.nengxia.shell.Paging;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 期限总览: the clocks of all open cases, by the office whose turn it is.
@Controller
class DeadlinesPage {
    static final String PATH = "/deadlines";
    private final WorkList work;
    private final Readers readers;
    private final Wordings wordings;
    private final RemindersShown reminders;
    private final PageJson json;

    DeadlinesPage(
            WorkList work,
            Readers readers,
            Wordings wordings,
            RemindersShown reminders,
            PageJson json) {
        this.work = work;
        this.readers = readers;
        this.wordings = wordings;
        this.reminders = reminders;
        this.json = json;
    }

    /// How clocks and sentences are worded, and the calendar that clocks count by.
    @Component("casework.deadlineWordings")
    record Wordings(
            ClockWords clocks, Sentences sentences, WorkingDays days, CalendarFolder folder) {}

    @GetMapping(PATH)
    String deadlines(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn person,
            Language language,
            Model page) {
        Address address = Address.of(PATH, parameters);
        List<Clocked> all = clocks(person, language);
        List<Clocked> chosen = chosen(all, address);
        Paging paging = Paging.asked(chosen.size(), address.first("size"), address.first("page"));
        List<OfficeLoad> loads = OfficeLoad.of(all);
        page.addAttribute("address", address);
        page.addAttribute("today", readers.now(person).today());
        calendar(readers.now(person).today(), language, page);
        page.addAttribute("loads", loads);
        page.addAttribute("chart", json.of(chart(loads, language)));
        page.addAttribute("overdue", count(all, "overdue"));
        page.addAttribute("soon", count(all, "soon"));
        page.addAttribute("unknown", count(all, "unknown"));
        page.addAttribute("total", all.size());
        page.addAttribute("offices", offices(loads));
        page.addAttribute("urgencies", urgencies(language));
        page.addAttribute("paging", paging);
        page.addAttribute(
                "lines", chosen.stream().skip(paging.offset()).limit(paging.size()).toList());
        return "casework/desk-deadlines";
    }

    private void calendar(LocalDate today, Language language, Model page) {
        WorkingDays days = wordings.days();
        page.addAttribute("runsOut", days.runsOut(today));
        page.addAttribute("calendarEnds", days.ends(today));
        page.addAttribute(
                "calendarFaults",
                wordings.folder().faults().stream()
                        .map(it -> wordings.sentences().of(it, language))
                        .toList());
    }

    private List<Clocked> clocks(SignedIn person, Language language) {
        Readers.Now now = readers.now(person);
        var times = reminders.times(now);
        return work.clocks(now.reader(), now.today()).stream()
                .map(clock -> wordings.clocks().of(clock, now.today(), language))
                .map(each -> each.reminded(times))
                .toList();
    }

    private static List<Clocked> chosen(List<Clocked> all, Address address) {
        String office = address.first("office");
        String urgency = address.first("urgency");
        return all.stream()
                .filter(each -> office.isEmpty() || OfficeLoad.key(each).equals(office))
                .filter(each -> urgency.isEmpty() || each.urgency().equals(urgency))
                .sorted(order(address.first("sort")))
                .toList();
    }

    private static Comparator<Clocked> order(String sort) {
        Comparator<Clocked> order =
                switch (sort.replace("-", "")) {
                    case "number" -> Comparator.comparing(each -> each.line().number());
                    case "subject" -> Comparator.comparing(each -> each.line().name());
                    case "act" -> Comparator.comparing(Clocked::act);
                    case "organ" -> Comparator.comparing(Clocked::organ);
                    case "since" ->
                            Comparator.comparing(each -> each.since().orElse(LocalDate.MAX));
                    default -> Comparator.comparing(each -> each.last().orElse(LocalDate.MAX));
                };
        return sort.startsWith("-") ? order.reversed() : order;
    }

    private static long count(List<Clocked> all, String urgency) {
        return all.stream().filter(each -> each.urgency().equals(urgency)).count();
    }

    private static Map<String, String> offices(List<OfficeLoad> loads) {
        Map<String, String> offices = new LinkedHashMap<>();
        loads.forEach(load -> offices.put(load.key(), load.organ()));
        return offices;
    }

    private Map<String, String> urgencies(Language language) {
        Map<String, String> urgencies = new LinkedHashMap<>();
        for (String each : List.of("overdue", "soon", "running", "paused", "unknown")) {
            urgencies.put(each, wordings.sentences().of(language, "casework.desk.urgency." + each));
        }
        return urgencies;
    }

    private record Chart(List<Bar> offices, String overdue, String soon, String running) {}

    private record Bar(String label, long overdue, long soon, long running, String href) {}

    private Chart chart(List<OfficeLoad> loads, Language language) {
        return new Chart(
                loads.stream()
                        .map(load ->
                                new Bar(
                                        load.organ(),
                                        load.overdue(),
                                        load.soon(),
                                        load.running(),
                                        Address.of(PATH).with("office", load.key()).link()))
                        .toList(),
                wordings.sentences().of(language, "casework.desk.urgency.overdue"),
                wordings.sentences().of(language, "casework.desk.urgency.soon"),
                wordings.sentences().of(language, "casework.desk.urgency.running"));
    }

    @GetMapping({"/deadlines.csv", "/deadlines.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn person,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<Clocked> chosen = chosen(clocks(person, language), Address.of(PATH, parameters));
        ListFile.of(
                        wordings.sentences(),
                        language,
                        "casework.desk.deadlines",
                        "casework.desk.column.",
                        Clocked.COLUMNS)
                .send(request, response, chosen.stream().map(Clocked::row));
    }
}
