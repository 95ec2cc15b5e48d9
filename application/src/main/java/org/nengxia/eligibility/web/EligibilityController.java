package org.nengxia.eligibility.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nengxia.eligibility.BarLine;
import org.nengxia.eligibility.EligibilityList;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.policy.term.Bar;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of those whom effect periods bar.
@Controller
class EligibilityController {
    static final String PATH = "/eligibility";
    private final EligibilityList list;
    private final Sentences sentences;

    EligibilityController(EligibilityList list, Sentences sentences) {
        this.list = list;
        this.sentences = sentences;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            Actor reader,
            Language language,
            Model page) {
        Address address = Address.of(PATH, parameters);
        LocalDate day = day(address, list.usualDay());
        List<EligibilityList.Line> lines = list.lines(wanted(address), day, language, reader);
        Paging paging = Paging.asked(lines.size(), address.first("size"), address.first("page"));
        page.addAttribute("address", address);
        page.addAttribute("wanted", wanted(address));
        page.addAttribute("day", day);
        page.addAttribute("paging", paging);
        page.addAttribute("lines", lines.subList((int) paging.offset(), (int) paging.to()));
        page.addAttribute("bars", bars(language));
        page.addAttribute("states", states(language));
        return "eligibility/list";
    }

    static EligibilityList.Wanted wanted(Address address) {
        return new EligibilityList.Wanted(
                address.first("q").strip(),
                address.first("bar"),
                address.first("state"),
                address.first("sort"));
    }

    /// The day asked for; what is no day means the usual one.
    static LocalDate day(Address address, LocalDate usual) {
        try {
            String asked = address.first("asOf");
            return asked.isEmpty() ? usual : LocalDate.parse(asked);
        } catch (DateTimeException noDay) {
            return usual;
        }
    }

    private Map<String, String> bars(Language language) {
        Map<String, String> bars = new LinkedHashMap<>();
        for (Bar bar : Bar.values()) {
            bars.put(bar.key(), sentences.of(language, "regulation.bar." + bar.key()));
        }
        return bars;
    }

    private Map<String, String> states(Language language) {
        Map<String, String> states = new LinkedHashMap<>();
        for (BarLine.State state : List.of(BarLine.State.BARRED, BarLine.State.UNDETERMINED)) {
            String code = state.name().toLowerCase(Locale.ROOT);
            states.put(code, sentences.of(language, "eligibility.state." + code));
        }
        return states;
    }
}
