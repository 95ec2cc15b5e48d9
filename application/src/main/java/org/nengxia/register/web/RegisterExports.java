package org.nengxia.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.register.query.Filter;
import org.nengxia.register.query.Filters;
import org.nengxia.register.query.Listing;
import org.nengxia.register.query.Names;
import org.nengxia.shell.Address;
import org.nengxia.shell.file.ListFile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A register's list as a file: the same filters and order as the page, all pages of it, written
/// row by row as the rows come from the database.
@Controller
class RegisterExports {
    private final Registers registers;
    private final Listing listing;
    private final Names names;

    RegisterExports(Registers registers, Listing listing, Names names) {
        this.registers = registers;
        this.listing = listing;
        this.names = names;
    }

    /// The list as text or as an Excel workbook.
    @GetMapping({"/registers/{id}.csv", "/registers/{id}.xlsx"})
    @Transactional(readOnly = true)
    public void file(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Register register = RegisterPages.known(registers, id);
        FileRow row = new FileRow(register, names.unmistakable());
        new ListFile(register.label().zh(), row.header())
                .send(request, response, rows(register, asked).map(row::values));
    }

    private Stream<Map<String, @Nullable Object>> rows(
            Register register, MultiValueMap<String, String> asked) {
        Address address = Address.of("/registers/" + register.id(), asked);
        List<Filter> filters = Filters.of(register, address, names, Language.ZH);
        return listing.all(register, filters, address.first("sort"));
    }
}
