package org.nengxia.regulation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Language;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.procedure.ProcedureSheets;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The regulations as pages: all packs by the time in which they are law, one pack in full, its
/// tables as DMN files.
@Controller
class RegulationPages {
    private final Regulations regulations;
    private final ProcedureSheets procedures;
    private final ObjectProvider<DataDay> records;
    private final LibraryShown library;
    private final Clock clock;

    RegulationPages(
            Regulations regulations,
            LibraryShown library,
            ProcedureSheets procedures,
            ObjectProvider<DataDay> records,
            Clock clock) {
        this.library = library;
        this.regulations = regulations;
        this.procedures = procedures;
        this.records = records;
        this.clock = clock;
    }

    private LocalDate today() {
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .orElseGet(() -> LocalDate.now(clock));
    }

    @GetMapping("/regulations")
    String all(@ModelAttribute LibraryAsked asked, Language language, Model page) {
        LocalDate day = asked.dayOr(today());
        page.addAttribute("day", day);
        page.addAttribute("asked", asked);
        page.addAttribute("groups", groups(day, asked, language));
        page.addAttribute(
                "instruments", library.instruments(day, language, texts -> asked.finds(texts)));
        page.addAttribute(
                "faults", regulations.faults().stream().map(fault -> fault.in(language)).toList());
        return "regulation/packs";
    }

    /// By state, each state there even when it has no pack.
    private Map<String, List<PackView>> groups(
            LocalDate day, LibraryAsked asked, Language language) {
        Map<String, List<PackView>> groups = new LinkedHashMap<>();
        List.of("inForce", "coming", "repealed")
                .forEach(state -> groups.put(state, new ArrayList<>()));
        for (Pack pack : regulations.ready()) {
            PackView view = library.view(pack, day, language);
            if (asked.finds(view.id(), view.title(), view.issuer())) {
                groups.computeIfAbsent(view.state(), _ -> new ArrayList<>()).add(view);
            }
        }
        return groups;
    }

    @GetMapping({"/regulations.csv", "/regulations.xlsx"})
    void list(
            @ModelAttribute LibraryAsked asked,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = asked.dayOr(today());
        List<PackView> packs =
                groups(day, asked, language).values().stream().flatMap(List::stream).toList();
        library.file(language).send(request, response, packs.stream().map(library.row(language)));
    }

    @GetMapping("/regulations/{pack}")
    String one(@PathVariable String pack, Language language, Model page) {
        PackView view = library.view(known(pack), today(), language);
        page.addAttribute("successor", regulations.successor(view.id()).map(Pack::id).orElse(null));
        page.addAttribute("pack", view);
        page.addAttribute("kinds", procedures.kinds(known(pack), language));
        page.addAttribute("procedures", procedures.all(known(pack), language));
        page.addAttribute(
                "crumbs",
                List.of(new Crumb(library.title(language), "/regulations"), Crumb.here(view.id())));
        return "regulation/pack";
    }

    private Pack known(String id) {
        return regulations
                .pack(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/regulations/{pack}/tables/{file}")
    ResponseEntity<byte[]> table(@PathVariable String pack, @PathVariable String file) {
        Pack known = known(pack);
        DecisionTable table =
                known.tables().stream()
                        .filter(each -> each.file().endsWith("/" + file))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name =
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CONTENT_TYPE, "application/dmn+xml")
                .body(regulations.file(known, table));
    }
}
