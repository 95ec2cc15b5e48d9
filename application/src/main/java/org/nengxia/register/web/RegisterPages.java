package org.nengxia.register.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Filter;
import org.nengxia.register.query.Filters;
import org.nengxia.register.query.Listing;
import org.nengxia.register.query.Names;
import org.nengxia.shell.Access;
import org.nengxia.shell.Address;
import org.nengxia.shell.Chip;
import org.nengxia.shell.Paging;
import org.nengxia.shell.SignedIn;
import org.nengxia.shell.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The list of any register: filtered, sorted and paged by its address.
@Controller
class RegisterPages {
    private final Registers registers;
    private final Listing listing;
    private final Names names;
    private final Access access;

    RegisterPages(Registers registers, Listing listing, Names names, Access access) {
        this.registers = registers;
        this.listing = listing;
        this.names = names;
        this.access = access;
    }

    /// A column of the list.
    record Heading(String name, String label, boolean right, boolean prose) {}

    /// A register beside this one.
    record Tab(String label, String link, boolean current) {}

    @GetMapping("/registers/{id}")
    String list(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            SignedIn reader,
            Language language,
            Model page) {
        Register register = known(registers, id);
        Address address = Address.of("/registers/" + id, asked).without("lang", "theme");
        List<Filter> filters = Filters.of(register, address, names, language);
        long total = listing.count(register, filters);
        Paging paging = Paging.asked(total, address.first("size"), address.first("page"));
        String sort = address.first("sort");
        Cells cells = new Cells(new Wording(language), new Links(access, reader));
        List<Column> columns = Chosen.of(register, sort);
        page.addAttribute("register", register);
        page.addAttribute("tabs", tabs(register, reader, language));
        page.addAttribute("headings", headings(columns, language));
        page.addAttribute(
                "lines",
                listing.page(register, filters, sort, paging).stream()
                        .map(row -> line(register, columns, row, cells))
                        .toList());
        page.addAttribute("choices", Choice.of(register, names.units(), language));
        page.addAttribute("chips", chips(filters, address, language));
        page.addAttribute("way", way(register, filters, address, language));
        page.addAttribute("address", address);
        page.addAttribute("sorted", sorted(register, address));
        page.addAttribute("paging", paging);
        return "register/list";
    }

    /// The address with the order that holds when none is asked for.
    private static Address sorted(Register register, Address address) {
        boolean asked = !address.first("sort").isEmpty();
        return asked || register.day().isEmpty()
                ? address
                : address.with("sort", "-" + register.day().get());
    }

    static Register known(Registers registers, String id) {
        return registers
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Tab> tabs(Register register, SignedIn reader, Language language) {
        Links links = new Links(access, reader);
        return registers.of(register.module()).stream()
                .map(each ->
                        new Tab(
                                each.label().in(language),
                                links.list(each.id()),
                                each.equals(register)))
                .filter(tab -> !tab.link().isEmpty())
                .toList();
    }

    private static List<Heading> headings(List<Column> columns, Language language) {
        return columns.stream()
                .map(column ->
                        new Heading(
                                column.name(),
                                column.label().in(language),
                                Chosen.right(column),
                                column.kind() instanceof Kind.Text(int most) && most > 80))
                .toList();
    }

    private static List<Cell> line(
            Register register,
            List<Column> columns,
            Map<String, @Nullable Object> row,
            Cells cells) {
        return columns.stream().map(column -> cells.of(register, column, row)).toList();
    }

    private static List<Chip> chips(List<Filter> filters, Address address, Language language) {
        return filters.stream()
                .map(filter ->
                        new Chip(
                                filter.label().in(language),
                                filter.shown(),
                                without(address, filter)))
                .toList();
    }

    private static String without(Address address, Filter filter) {
        return address.without(filter.parameter(), "page").link();
    }

    /// For an empty list, the filter to drop for the most records; null when none helps.
    private @Nullable Way way(
            Register register, List<Filter> filters, Address address, Language language) {
        if (filters.isEmpty() || listing.count(register, filters) > 0) {
            return null;
        }
        return listing.without(register, filters).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Comparator.comparingLong(each -> Objects.requireNonNull(each.getValue())))
                .map(each ->
                        new Way(
                                each.getKey().label().in(language),
                                each.getKey().shown(),
                                each.getValue(),
                                without(address, each.getKey())))
                .orElse(null);
    }

    /// The way out of an empty list.
    record Way(String name, String value, long count, String link) {}
}
