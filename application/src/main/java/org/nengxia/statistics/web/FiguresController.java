package org.nengxia.statistics.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nengxia.kernel.Period;
import org.nengxia.register.Registers;
import org.nengxia.shell.Address;
import org.nengxia.shell.Paging;
import org.nengxia.statistics.FigureRecords;
import org.nengxia.statistics.Figures;
import org.nengxia.statistics.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// All figures with their definitions, and one figure opened to exactly the records it was counted
/// from.
@Controller
class FiguresController {
    private static final Slice FIRST = new Slice(0, 1, Slice.Order.DAY, true);
    private final Figures figures;
    private final Registers registers;

    FiguresController(Figures figures, Registers registers) {
        this.figures = figures;
        this.registers = registers;
    }

    @GetMapping("/figures")
    String figures(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        Period period = Asked.period(from, to, figures);
        model.addAttribute("period", period);
        model.addAttribute("values", figures.all(period));
        return "statistics/figures";
    }

    @GetMapping("/figures/{id}")
    String records(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        Address address = Address.of("/figures/" + id, parameters);
        Period period = Asked.period(address.first("from"), address.first("to"), figures);
        long total = records(id, period, FIRST).total();
        Paging paging = Paging.asked(total, address.first("size"), address.first("page"));
        Slice slice = slice(paging, address.first("sort"));
        model.addAttribute("address", address);
        model.addAttribute("period", period);
        model.addAttribute("paging", paging);
        model.addAttribute("opened", records(id, period, slice));
        model.addAttribute("registers", labels());
        return "statistics/records";
    }

    private FigureRecords records(String id, Period period, Slice slice) {
        return figures.records(id, period, slice)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Slice slice(Paging paging, String sort) {
        boolean descending = sort.isEmpty() || sort.startsWith("-");
        String name = sort.replace("-", "").toUpperCase(Locale.ROOT);
        Slice.Order order =
                List.of(Slice.Order.values()).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(Slice.Order.DAY);
        return new Slice(paging.offset(), paging.size(), order, descending);
    }

    private Map<String, org.nengxia.kernel.Label> labels() {
        return registers.all().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                org.nengxia.register.Register::id,
                                org.nengxia.register.Register::label));
    }
}
