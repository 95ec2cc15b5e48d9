package org.nengxia.reform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.population.Effect;
import org.nengxia.reform.ReformOutcome;
import org.nengxia.reform.Reforms;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of what-if. While a slider is dragged it is asked for its answer alone, and the address
/// follows; without script a button does the same.
@Controller
class WhatIfPages {
    static final String PATH = "/what-if";
    private final Asking asking;
    private final Reforms reforms;
    private final Regulations regulations;
    private final Shown shown;
    private final Listed listed;

    WhatIfPages(
            Asking asking, Reforms reforms, Regulations regulations, Shown shown, Listed listed) {
        this.asking = asking;
        this.reforms = reforms;
        this.regulations = regulations;
        this.shown = shown;
        this.listed = listed;
    }

    @GetMapping(PATH)
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            SignedIn reader,
            Language language,
            Model page,
            HttpServletResponse response) {
        Address address = Address.of(PATH, parameters);
        Asked asked = asking.of(address);
        boolean part = htmx != null;
        if (!part && !address.first("of").isEmpty()) {
            return "redirect:" + asked.address().link();
        }
        page.addAttribute("asked", asked);
        page.addAttribute("address", asked.address());
        controls(asked, language, page);
        boolean answered = answer(asked, address, reader, language, page, response);
        if (part) {
            response.setHeader("HX-Replace-Url", asked.address().link());
            return "reform/answer";
        }
        if (answered && !address.first("past").isEmpty()) {
            past(asked, reader.actor(), language, page);
        }
        return "reform/what-if";
    }

    private boolean answer(
            Asked asked,
            Address address,
            SignedIn reader,
            Language language,
            Model page,
            HttpServletResponse response) {
        Optional<Refusal> unread = asked.refusal();
        ReformOutcome outcome =
                unread.isPresent()
                        ? new ReformOutcome.Refused(unread.get())
                        : reforms.effect(asked.reform(), reader.actor());
        return switch (outcome) {
            case ReformOutcome.Tried(Effect effect) -> {
                page.addAttribute("view", shown.effect(effect, language));
                Paging paging =
                        Paging.asked(effect.moved(), address.first("size"), address.first("page"));
                listed.list(asked, effect, paging, reader, language, page);
                yield true;
            }
            case ReformOutcome.Refused(Refusal refusal) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                page.addAttribute("refusals", List.of(refusal));
                yield false;
            }
        };
    }

    private void controls(Asked asked, Language language, Model page) {
        String target = asked.reform().against().orElse(asked.reform().pack());
        page.addAttribute("target", target);
        page.addAttribute(
                "sliders",
                regulations
                        .pack(target)
                        .map(pack -> shown.sliders(asked, pack, language))
                        .orElse(List.of()));
    }

    private void past(Asked asked, Actor actor, Language language, Model page) {
        List<Reforms.Past> past = reforms.past(asked.reform(), actor);
        page.addAttribute("past", past);
        page.addAttribute("chart", shown.chart(past, language));
    }
}
