package org.nengxia.casework.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.People;
import org.nengxia.casework.People.Person;
import org.nengxia.casework.seat.Participants;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Refusal;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Identified;
import org.nengxia.roster.Roster;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 参与人员: who sits in a deciding organ, who leads it, which account is which cadre.
@Controller
class PeoplePage {
    private final People people;
    private final Participants participants;
    private final Roster roster;
    private final Readers readers;

    PeoplePage(People people, Participants participants, Roster roster, Readers readers) {
        this.people = people;
        this.participants = participants;
        this.roster = roster;
        this.readers = readers;
    }

    /// What the form sends.
    record Form(
            @Nullable String code,
            @Nullable String name,
            @Nullable String organ,
            @Nullable Boolean principal,
            @Nullable String idNumber) {}

    @GetMapping("/people")
    String people(@RequestParam(defaultValue = "") String code, SignedIn reader, Model page) {
        Map<String, Person> all = people.all(readers.now(reader).today());
        List<Person> members =
                all.values().stream().filter(each -> each.organ().isPresent()).toList();
        Map<Long, Cadre> cadres =
                roster.cadres(
                        all.values().stream()
                                .filter(each -> each.cadre().isPresent())
                                .map(each -> each.cadre().getAsLong())
                                .toList());
        page.addAttribute("members", members);
        page.addAttribute(
                "others", all.values().stream().filter(each -> each.organ().isEmpty()).toList());
        page.addAttribute("cadres", cadres);
        page.addAttribute("organs", participants.decidingOrgans());
        page.addAttribute("chosen", all.get(code));
        return "casework/desk-people";
    }

    /// Notes somebody; an empty ID number means that the person is no cadre of the roster.
    @PostMapping("/people")
    String note(
            @ModelAttribute Form form, SignedIn reader, Model page, HttpServletResponse response) {
        List<Refusal> refusals = new ArrayList<>();
        OptionalLong cadre = cadre(said(form.idNumber()), refusals);
        if (refusals.isEmpty()) {
            participants.note(person(form, cadre), reader.actor()).ifPresent(refusals::add);
        }
        if (refusals.isEmpty()) {
            return "redirect:/people";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("refusals", refusals);
        return people(said(form.code()), reader, page);
    }

    private static Person person(Form form, OptionalLong cadre) {
        return new Person(
                said(form.code()),
                said(form.name()),
                Optional.empty(),
                cadre,
                Optional.of(said(form.organ())).filter(organ -> !organ.isEmpty()),
                Boolean.TRUE.equals(form.principal()));
    }

    private OptionalLong cadre(String idNumber, List<Refusal> refusals) {
        if (idNumber.isEmpty()) {
            return OptionalLong.empty();
        }
        return switch (roster.byIdNumber(idNumber)) {
            case Identified.Known(Cadre cadre) -> OptionalLong.of(cadre.id());
            default -> {
                refusals.add(Refusal.of("casework.cadreUnknown"));
                yield OptionalLong.empty();
            }
        };
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
