package org.nengxia.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nengxia.chain.TreeHead;
import org.nengxia.chain.Verification.Intact;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Finding;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.ledger.ShownLedger;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.nengxia.shell.Address;
import org.nengxia.shell.Chip;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of entries, its check, and the file to check elsewhere.
@Controller
class LedgerPages {
    private static final String PATH = "/ledger";

    private final Ledger ledger;
    private final ShownLedger shown;
    private final Checkpoints checkpoints;
    private final MessageSource words;
    private final Clock clock;

    LedgerPages(
            Ledger ledger,
            ShownLedger shown,
            Checkpoints checkpoints,
            MessageSource words,
            Clock clock) {
        this.ledger = ledger;
        this.shown = shown;
        this.checkpoints = checkpoints;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn person,
            Locale locale,
            Model page) {
        var reader = person.actor();
        var address = Address.of(PATH, parameters);
        var filter = new EntryFilter(address.first("act"), address.first("account").strip());
        var code = looked(address, reader);
        long count =
                code.map(it -> (long) it.entries().size())
                        .orElseGet(() -> shown.count(filter, reader));
        var paging = Paging.asked(count, address.first("size"), address.first("page"));
        page.addAttribute("code", code.orElse(null));
        page.addAttribute("address", address);
        page.addAttribute("filter", filter);
        page.addAttribute("chips", chips(filter, address, locale));
        page.addAttribute("paging", paging);
        page.addAttribute("acts", acts(locale));
        page.addAttribute("head", ledger.head());
        page.addAttribute(
                "lines",
                lines(
                        code.map(CodeLookUp::entries)
                                .orElseGet(() -> entries(filter, reader, paging)),
                        locale));
        page.addAttribute("key", checkpoints.key().text());
        page.addAttribute(
                "checkpoint",
                checkpoints.newest().map(kept -> CheckpointCard.of(kept, clock)).orElse(null));
        return "ledger/ledger";
    }

    @PostMapping(PATH + "/verify")
    String verify(RedirectAttributes next) {
        var verification = ledger.verify(checkpoints.heads().toArray(TreeHead[]::new));
        next.addFlashAttribute("finding", Finding.sentence(verification));
        next.addFlashAttribute("intact", verification instanceof Intact);
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/export")
    void export(SignedIn person, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=US-ASCII");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nengxia-ledger.txt\"");
        shown.export(response.getWriter(), person.actor());
    }

    /// The entry of a paper's code, where one is asked for; it is one entry whatever else is.
    private Optional<CodeLookUp> looked(Address address, Actor reader) {
        return Optional.of(address.first("code"))
                .filter(typed -> !typed.isBlank())
                .map(typed -> CodeLookUp.of(typed, shown, reader));
    }

    private List<LedgerEntry> entries(EntryFilter filter, Actor reader, Paging paging) {
        return shown.entries(filter, reader, paging.offset(), paging.size());
    }

    private List<EntryLine> lines(List<LedgerEntry> entries, Locale locale) {
        return entries.stream()
                .map(entry -> EntryLine.of(entry, key -> label(key, locale), clock.getZone()))
                .toList();
    }

    private Map<String, String> acts(Locale locale) {
        Map<String, String> acts = new LinkedHashMap<>();
        ledger.acts().forEach(act -> acts.put(act, label(act, locale)));
        return acts;
    }

    /// The act's words from its module's bundle, under `act.<name>`; the name itself for an act
    /// that a later version no longer knows.
    private String label(String act, Locale locale) {
        var label = words.getMessage("act." + act, null, act, locale);
        return label == null ? act : label;
    }

    private List<Chip> chips(EntryFilter filter, Address address, Locale locale) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.act().isEmpty()) {
            chips.add(chip("act", label(filter.act(), locale), address, locale));
        }
        if (!filter.account().isEmpty()) {
            chips.add(chip("account", filter.account(), address, locale));
        }
        if (!address.first("code").isBlank()) {
            chips.add(chip("code", address.first("code").strip(), address, locale));
        }
        return chips;
    }

    private Chip chip(String name, String value, Address address, Locale locale) {
        return new Chip(
                words.getMessage("ledger." + name, null, locale),
                value,
                address.without(name, "page").link());
    }
}
