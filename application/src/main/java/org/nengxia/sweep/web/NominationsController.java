package org.nengxia.sweep.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.evidence.Channel;
import org.nengxia.kernel.Language;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.NominationTable;
import org.nengxia.sweep.RuleCount;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of nominations, and the button that sweeps again.
@Controller
class NominationsController {
    private static final String PATH = "/nominations";
    private final Sweeps sweeps;
    private final Regulations regulations;
    private final NominationTable table;
    private final Asked asked;
    private final Around around;

    NominationsController(
            Sweeps sweeps,
            Regulations regulations,
            NominationTable table,
            Asked asked,
            Around around) {
        this.sweeps = sweeps;
        this.regulations = regulations;
        this.table = table;
        this.asked = asked;
        this.around = around;
    }

    /// The day that a sweep is offered for, and what is open about whom.
    @Component("sweep.around")
    record Around(DataDay.Reached today, Pursuits pursuits) {}

    @GetMapping(PATH)
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn reader,
            Language language,
            Model page) {
        Address address = Address.of(PATH, parameters);
        page.addAttribute("address", address);
        page.addAttribute("day", around.today().day());
        page.addAttribute("packs", regulations.inForce(around.today().day()));
        page.addAttribute("runs", sweeps.runs());
        Optional<SweepRun> run = asked.run(address);
        page.addAttribute("run", run.orElse(null));
        run.ifPresent(found -> fill(found, address, reader, language, page));
        return "sweep/nominations";
    }

    private void fill(
            SweepRun run, Address address, SignedIn reader, Language language, Model page) {
        NominationFilter filter = Asked.filter(address);
        var counted = sweeps.count(run, filter);
        Paging paging =
                Paging.asked(counted.answers(), address.first("size"), address.first("page"));
        var answers =
                sweeps.answers(run, filter, address.first("sort"), paging.offset(), paging.size());
        page.addAttribute("lines", table.lines(run, answers, language));
        page.addAttribute(
                "pursued",
                around.pursuits()
                        .of(answers.stream().map(Nomination::cadreId).distinct().toList(), reader));
        page.addAttribute("counted", counted);
        page.addAttribute("paging", paging);
        page.addAttribute("segments", segments(run, filter));
        page.addAttribute("rules", rules(run));
        page.addAttribute("channels", channels(language));
        page.addAttribute("units", units(run));
        page.addAttribute(
                "chips", new NominationChips(address, language).of(run, filter, units(run)));
    }

    /// How many answers of each kind the other filters leave.
    private Map<String, Long> segments(SweepRun run, NominationFilter filter) {
        Map<String, Long> segments = new LinkedHashMap<>();
        segments.put("", sweeps.count(run, filter.anyOutcome()).answers());
        for (Found found : Found.values()) {
            segments.put(found.code(), sweeps.count(run, filter.only(found)).answers());
        }
        return segments;
    }

    private static Map<String, String> rules(SweepRun run) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (RuleCount each : run.counts()) {
            rules.put(each.rule(), each.rule() + " · " + (each.hits() + each.undetermined()));
        }
        return rules;
    }

    private static Map<String, String> channels(Language language) {
        Map<String, String> channels = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            channels.put(channel.code(), channel.label().in(language));
        }
        return channels;
    }

    private Map<String, String> units(SweepRun run) {
        Map<String, String> units = new LinkedHashMap<>();
        sweeps.units(run).forEach(unit -> units.put(unit.getKey(), unit.getValue()));
        return units;
    }

    @PostMapping("/nominations/sweep")
    String sweep(
            @RequestParam String pack,
            @RequestParam LocalDate asOf,
            SignedIn reader,
            Language language,
            Model page,
            HttpServletResponse response) {
        return switch (sweeps.run(pack, asOf, reader.actor())) {
            case SweepOutcome.Done(SweepRun run) -> "redirect:" + PATH + "?run=" + run.id();
            case SweepOutcome.Refused(var refusal) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", List.of(refusal));
                yield list(new LinkedMultiValueMap<>(), reader, language, page);
            }
        };
    }
}
