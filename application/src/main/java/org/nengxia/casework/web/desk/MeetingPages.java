package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.meeting.Meeting;
import org.nengxia.casework.meeting.Meetings;
import org.nengxia.casework.meeting.Votes;
import org.nengxia.casework.seat.Participants;
import org.nengxia.casework.web.Readers;
import org.nengxia.casework.web.Words;
import org.nengxia.casework.web.act.Typed;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A meeting of the deciding organ with its agenda, recusals and votes.
@Controller
class MeetingPages {
    private final Meetings meetings;
    private final Votes votes;
    private final MeetingShown shown;
    private final Sitting sitting;
    private final Readers readers;

    MeetingPages(
            Meetings meetings, Votes votes, MeetingShown shown, Sitting sitting, Readers readers) {
        this.meetings = meetings;
        this.votes = votes;
        this.shown = shown;
        this.sitting = sitting;
        this.readers = readers;
    }

    /// Which organs sit, and who sits in them.
    @org.springframework.stereotype.Component("casework.sitting")
    record Sitting(Participants participants, People people) {}

    @GetMapping("/meetings/{number}")
    String meeting(@PathVariable String number, SignedIn person, Model page) {
        Meeting meeting =
                meetings.find(number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Readers.Now now = readers.now(person);
        page.addAttribute("meeting", meeting);
        page.addAttribute("organ", sitting.participants().decidingOrgans().get(meeting.organ()));
        page.addAttribute("members", sitting.people().members(meeting.organ(), meeting.heldOn()));
        page.addAttribute("agenda", shown.of(meeting, now));
        page.addAttribute("waiting", meeting.opened() ? List.of() : shown.waiting(meeting, now));
        page.addAttribute("come", MeetingShown.come(meeting.heldOn(), now));
        return "casework/desk-meeting";
    }

    /// Puts a case on the agenda, or takes it off.
    @PostMapping("/meetings/{number}/agenda")
    String agenda(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String put,
            @RequestParam(defaultValue = "") String off,
            SignedIn person,
            Model page,
            HttpServletResponse response) {
        Optional<Refusal> refusal =
                off.isEmpty()
                        ? meetings.put(number, put, person.actor())
                        : meetings.takeOff(number, off, person.actor());
        return answered(number, List.copyOf(refusal.stream().toList()), person, page, response);
    }

    /// Opens the meeting with those who are absent.
    @PostMapping("/meetings/{number}/open")
    String open(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<String> absent,
            SignedIn person,
            Model page,
            HttpServletResponse response) {
        Optional<Refusal> refusal =
                meetings.open(number, absent == null ? List.of() : absent, person.actor());
        return answered(number, refusal.stream().toList(), person, page, response);
    }

    /// The counts of a vote as the form sends them; reasons are in `reason-<code>`, `declared` are
    /// those who said that they have no other relation.
    record Form(
            int seen,
            @Nullable UUID key,
            @Nullable List<String> recused,
            @Nullable List<String> declared,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable Boolean sentBack,
            @Nullable String minutes) {

        Votes.Counted counted(String caseNumber, Map<String, String> fields) {
            Map<String, String> reasons = new HashMap<>();
            if (declared != null) {
                declared.forEach(code -> reasons.put(code, Words.DECLARED));
            }
            fields.forEach((name, value) -> {
                if (name.startsWith("reason-") && !value.isBlank()) {
                    reasons.put(name.substring("reason-".length()), value.strip());
                }
            });
            return new Votes.Counted(
                    caseNumber,
                    seen,
                    key == null ? UUID.randomUUID() : key,
                    recused == null ? Set.of() : Set.copyOf(recused),
                    reasons,
                    number(inFavour),
                    number(against),
                    number(abstained),
                    Boolean.TRUE.equals(sentBack),
                    minutes == null ? "" : minutes.strip());
        }

        private static int number(@Nullable Integer count) {
            return count == null ? 0 : count;
        }
    }

    /// Records the vote on a matter.
    @PostMapping("/meetings/{number}/matters/{caseNumber}")
    String vote(
            @PathVariable String number,
            @PathVariable String caseNumber,
            @ModelAttribute Form form,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Model page,
            HttpServletResponse response) {
        CaseOutcome outcome =
                votes.record(
                        number,
                        form.counted(caseNumber, fields.toSingleValueMap()),
                        person.actor());
        List<Refusal> refusals = new ArrayList<>();
        if (outcome instanceof CaseOutcome.Refused(var reasons)) {
            refusals.addAll(reasons);
            page.addAttribute("typed", new Typed(fields));
            page.addAttribute("typedAbout", caseNumber);
        }
        String answer = answered(number, refusals, person, page, response);
        named(caseNumber, page).ifPresent(name -> page.addAttribute("typedName", name));
        return answer;
    }

    /// About whom the matter is, where the page shows it.
    private static Optional<String> named(String caseNumber, Model page) {
        return page.getAttribute("agenda") instanceof MeetingShown.Agenda agenda
                ? agenda.matters().stream()
                        .filter(each -> each.number().equals(caseNumber))
                        .map(MeetingShown.Matter::name)
                        .findFirst()
                : Optional.empty();
    }

    private String answered(
            String number,
            List<Refusal> refusals,
            SignedIn person,
            Model page,
            HttpServletResponse response) {
        if (refusals.isEmpty()) {
            return "redirect:/meetings/" + number;
        }
        refused(refusals, page, response);
        return meeting(number, person, page);
    }

    static void refused(List<Refusal> refusals, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("refusals", refusals);
    }
}
