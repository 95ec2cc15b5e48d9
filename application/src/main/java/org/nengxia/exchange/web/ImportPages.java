package org.nengxia.exchange.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Imports;
import org.nengxia.kernel.Label;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/// Handing in files, watching the import, reading the reports of earlier ones.
@Controller
class ImportPages {
    private final Imports imports;
    private final Handovers handovers;
    private final Registers registers;

    ImportPages(Imports imports, Handovers handovers, Registers registers) {
        this.imports = imports;
        this.handovers = handovers;
        this.registers = registers;
    }

    @GetMapping("/import")
    String form(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        Address address = Address.of("/import", parameters);
        Paging paging = Paging.asked(imports.count(), address.first("size"), address.first("page"));
        model.addAttribute("address", address);
        model.addAttribute("paging", paging);
        model.addAttribute("past", imports.past(paging.size(), paging.offset()));
        model.addAttribute("empty", "none".equals(address.first("files")));
        return "exchange/import";
    }

    @PostMapping("/import")
    String begin(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> uploads,
            SignedIn reader)
            throws IOException {
        List<MultipartFile> named =
                Optional.ofNullable(uploads).orElse(List.of()).stream()
                        .filter(each -> !"".equals(each.getOriginalFilename()))
                        .toList();
        return named.isEmpty()
                ? "redirect:/import?files=none"
                : "redirect:/import/handovers/" + handovers.begin(named, reader);
    }

    @GetMapping("/import/handovers/{id}")
    String handover(@PathVariable String id, SignedIn reader, Model model) {
        Handover.State handover =
                handovers
                        .find(id, reader)
                        .map(Handover::state)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("handover", handover);
        model.addAttribute("id", id);
        model.addAttribute("labels", labels());
        model.addAttribute(
                "refused",
                handover.outcomes().stream()
                        .filter(ImportOutcome.Refused.class::isInstance)
                        .toList());
        model.addAttribute(
                "imported",
                handover.outcomes().stream()
                        .filter(ImportOutcome.Imported.class::isInstance)
                        .toList());
        return "exchange/handover";
    }

    @GetMapping("/import/{id}")
    String report(@PathVariable long id, Model model) {
        model.addAttribute(
                "past",
                imports.past(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("report", imports.report(id).orElseThrow());
        model.addAttribute("labels", labels());
        return "exchange/report";
    }

    private Map<String, Label> labels() {
        return registers.all().stream().collect(Collectors.toMap(Register::id, Register::label));
    }
}
