package org.nengxia.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Listing;
import org.nengxia.shell.Access;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One record of any register: all it says, what it points to, what points to it.
@Controller
class RecordPages {
    private final Registers registers;
    private final Listing listing;
    private final Related related;
    private final Access access;

    RecordPages(Registers registers, Listing listing, Related related, Access access) {
        this.registers = registers;
        this.listing = listing;
        this.related = related;
        this.access = access;
    }

    /// One column of the record.
    record Fact(String label, Cell cell) {}

    @GetMapping("/registers/{id}/{number}")
    String show(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(name = "number", required = false) @Nullable String written,
            SignedIn reader,
            Language language,
            Model page) {
        Register register = RegisterPages.known(registers, id);
        String key = written == null ? number : written;
        Links links = new Links(access, reader);
        Map<String, @Nullable Object> row = row(register, key);
        Cells cells = new Cells(new Wording(language), links);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(register.key().label().in(language), Cell.linked("code", key, "", "")));
        register.columns().stream()
                .skip(1)
                .forEach(column ->
                        facts.add(
                                new Fact(
                                        column.label().in(language),
                                        cells.of(register, column, row))));
        page.addAttribute("register", register);
        page.addAttribute("number", key);
        page.addAttribute("title", title(register, row, cells, key));
        page.addAttribute("lead", lead(register, row, cells));
        page.addAttribute("facts", facts);
        page.addAttribute("pointedTo", related.from(register, row, links, language));
        page.addAttribute("pointing", related.to(register, key, links, language));
        return "register/record";
    }

    /// Identity numbers never stand in an address: cadres have pages of their own.
    private Map<String, @Nullable Object> row(Register register, String key) {
        if (register.id().equals("roster.cadre")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return listing.one(register, key)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// Whom, which unit and which day the record speaks of; null when of none.
    private static @Nullable String lead(
            Register register, Map<String, @Nullable Object> row, Cells cells) {
        String lead =
                register.columns().stream()
                        .filter(column ->
                                column.kind() instanceof Kind.CadreOf
                                        || column.kind() instanceof Kind.UnitOf
                                        || register.day().filter(column.name()::equals).isPresent())
                        .map(column -> cells.of(register, column, row))
                        .flatMap(cell -> cell.parts().stream().limit(1))
                        .map(Cell.Part::text)
                        .collect(Collectors.joining(" · "));
        return lead.isEmpty() ? null : lead;
    }

    private static String title(
            Register register, Map<String, @Nullable Object> row, Cells cells, String key) {
        String title =
                register.title()
                        .map(register::column)
                        .map(column -> cells.of(register, column, row))
                        .flatMap(cell -> cell.parts().stream().findFirst())
                        .map(Cell.Part::text)
                        .orElse(key);
        return Objects.requireNonNull(title);
    }
}
