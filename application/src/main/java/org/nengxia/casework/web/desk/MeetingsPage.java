package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.nengxia.casework.meeting.Meeting;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.seat.Participants;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.file.ListFile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The meetings of deciding organs, the last first, and convening one.
@Controller
class MeetingsPage {
    private static final String PATH = "/meetings";
    private static final int BLOCK = 500;
    private static final List<String> COLUMNS =
            List.of("number", "day", "organ", "place", "matters", "state");
    private final Meetings meetings;
    private final Participants participants;
    private final Readers readers;
    private final Sentences sentences;

    MeetingsPage(
            Meetings meetings, Participants participants, Readers readers, Sentences sentences) {
        this.meetings = meetings;
        this.participants = participants;
        this.readers = readers;
        this.sentences = sentences;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam MultiValueMap<String, String> parameters, SignedIn person, Model page) {
        Address address = Address.of(PATH, parameters);
        Meetings.Wanted wanted = wanted(address);
        Paging paging =
                Paging.asked(meetings.count(wanted), address.first("size"), address.first("page"));
        page.addAttribute("address", address);
        page.addAttribute("wanted", wanted);
        page.addAttribute("paging", paging);
        page.addAttribute("meetings", meetings.lines(wanted, paging.offset(), paging.size()));
        page.addAttribute("organs", participants.decidingOrgans());
        page.addAttribute("states", Arrays.stream(Meeting.State.values()).toList());
        page.addAttribute("today", readers.now(person).today());
        return "casework/desk-meetings";
    }

    private static Meetings.Wanted wanted(Address address) {
        return new Meetings.Wanted(
                address.first("organ"), address.first("state"), address.first("sort"));
    }

    @PostMapping(PATH)
    String convene(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String place,
            SignedIn person,
            Model page,
            HttpServletResponse response) {
        return switch (meetings.convene(organ, day, place.strip(), person.actor())) {
            case Meetings.Convened.Done(String number) -> "redirect:" + PATH + "/" + number;
            case Meetings.Convened.Refused(Refusal reason) -> {
                MeetingPages.refused(List.of(reason), page, response);
                page.addAttribute("typed", Map.of("organ", organ, "day", day, "place", place));
                yield list(new LinkedMultiValueMap<>(), person, page);
            }
        };
    }

    /// The list as a file: the same filters and order, all pages of it.
    @GetMapping({"/meetings.csv", "/meetings.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Meetings.Wanted wanted = wanted(Address.of(PATH, parameters));
        Map<String, Label> organs = participants.decidingOrgans();
        ListFile.of(
                        sentences,
                        language,
                        "casework.desk.meetings",
                        "casework.desk.meeting.",
                        COLUMNS)
                .send(request, response, all(wanted).map(each -> row(each, organs, language)));
    }

    private Stream<Meeting> all(Meetings.Wanted wanted) {
        return Stream.iterate(0L, at -> at + BLOCK)
                .map(at -> meetings.lines(wanted, at, BLOCK))
                .takeWhile(block -> !block.isEmpty())
                .flatMap(List::stream);
    }

    private List<Object> row(Meeting meeting, Map<String, Label> organs, Language language) {
        Label unknown = new Label(meeting.organ(), meeting.organ());
        return List.of(
                meeting.number(),
                meeting.heldOn(),
                Objects.requireNonNullElse(organs.get(meeting.organ()), unknown).in(language),
                meeting.place(),
                meeting.agenda().size(),
                sentences.of(language, "casework.desk.meeting." + meeting.state().key()));
    }
}
