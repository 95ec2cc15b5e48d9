package org.nengxia.regulation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.procedure.CasePosition;
import org.nengxia.regulation.procedure.Cited;
import org.nengxia.regulation.procedure.ProcedureSheet;
import org.nengxia.regulation.procedure.ProcedureSheets;
import org.nengxia.shell.Address;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The procedures of a pack: the list, also as a file, and each with its picture and its drawing.
@Controller
class ProcedurePages {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "title",
                    "kind",
                    "measures",
                    "grounds",
                    "acts",
                    "limits",
                    "citation",
                    "reconstructed");
    private final Regulations regulations;
    private final ProcedureSheets sheets;
    private final Sentences sentences;

    ProcedurePages(Regulations regulations, ProcedureSheets sheets, Sentences sentences) {
        this.regulations = regulations;
        this.sheets = sheets;
        this.sentences = sentences;
    }

    private Pack known(String id) {
        return regulations.pack(id).orElseThrow(ProcedurePages::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Procedure known(Pack pack, String id) {
        return pack.provisions().procedures().procedure(id).orElseThrow(ProcedurePages::nowhere);
    }

    @GetMapping("/regulations/{pack}/procedures")
    String all(
            @PathVariable String pack,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Model page) {
        Address address =
                Address.of("/regulations/" + known(pack).id() + "/procedures", parameters);
        List<ProcedureSheet> all = sheets.all(known(pack), language);
        ProceduresAsked asked = ProceduresAsked.of(address);
        page.addAttribute("address", address);
        page.addAttribute("asked", asked);
        page.addAttribute("procedures", asked.of(all));
        page.addAttribute("total", all.size());
        page.addAttribute("kindNames", kinds(all));
        page.addAttribute("kinds", sheets.kinds(known(pack), language));
        page.addAttribute("pack", pack);
        page.addAttribute("crumbs", crumbs(language, pack, "", ""));
        return "regulation/procedures";
    }

    private static Map<String, String> kinds(List<ProcedureSheet> all) {
        return all.stream()
                .map(ProcedureSheet::kind)
                .distinct()
                .collect(
                        Collectors.toMap(
                                each -> each, each -> each, (one, _) -> one, LinkedHashMap::new));
    }

    /// @param id of the procedure that the page is about; empty on the list
    private List<Crumb> crumbs(Language language, String pack, String id, String title) {
        String root = "/regulations/" + pack;
        String list = sentences.of(language, "regulation.procedures");
        Crumb law = new Crumb(sentences.of(language, "regulation.title"), "/regulations");
        return id.isEmpty()
                ? List.of(law, new Crumb(pack, root), Crumb.here(list))
                : List.of(
                        law,
                        new Crumb(pack, root),
                        new Crumb(list, root + "/procedures"),
                        Crumb.here(title));
    }

    @GetMapping({"/regulations/{pack}/procedures.csv", "/regulations/{pack}/procedures.xlsx"})
    void list(
            @PathVariable String pack,
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ProceduresAsked asked = ProceduresAsked.of(Address.of("/", parameters));
        List<ProcedureSheet> procedures = asked.of(sheets.all(known(pack), language));
        ListFile.of(
                        sentences,
                        language,
                        "regulation.procedures",
                        "regulation.procedureFile.",
                        COLUMNS)
                .send(request, response, procedures.stream().map(each -> row(each, language)));
    }

    private List<@Nullable Object> row(ProcedureSheet sheet, Language language) {
        return Arrays.asList(
                sheet.id(),
                sheet.title(),
                sheet.kind(),
                sheet.measures(),
                String.join(" ", sheet.grounds()),
                sheet.acts(),
                sheet.legalClocks(),
                sheet.citations().stream().map(Cited::text).collect(Collectors.joining(" ")),
                sentences.of(language, "law.flag." + sheet.reconstructed()));
    }

    @GetMapping("/regulations/{pack}/procedures/{id}")
    String one(
            @PathVariable String pack,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String passed,
            Language language,
            Model page) {
        Pack known = known(pack);
        Procedure procedure = known(known, id);
        CasePosition position = CasePosition.asked(procedure, at, passed);
        ProcedureSheet sheet = sheets.sheet(known, procedure, position, language);
        page.addAttribute("procedure", sheet);
        page.addAttribute("crumbs", crumbs(language, pack, id, sheet.title()));
        return "regulation/procedure";
    }

    /// @param hash of the pack that a case follows; empty for the pack as it is now
    @GetMapping("/regulations/{pack}/procedures/{id}/drawing.bpmn")
    ResponseEntity<byte[]> drawing(
            @PathVariable String pack,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String hash) {
        Pack meant =
                hash.isEmpty()
                        ? known(pack)
                        : regulations.applied(pack, hash).orElseThrow(ProcedurePages::nowhere);
        byte[] file =
                regulations.drawing(meant, known(meant, id)).orElseThrow(ProcedurePages::nowhere);
        String name =
                ContentDisposition.attachment()
                        .filename(id + ".bpmn", StandardCharsets.UTF_8)
                        .build()
                        .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .header(HttpHeaders.CONTENT_TYPE, "application/bpmn+xml")
                .body(file);
    }
}
