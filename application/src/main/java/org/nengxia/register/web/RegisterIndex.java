package org.nengxia.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.nengxia.shell.Access;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavGroup;
import org.nengxia.shell.NavSource;
import org.nengxia.shell.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// All registers that the reader may open, module by module, with how many records each has.
@Controller
class RegisterIndex implements NavSource {
    private final Registers registers;
    private final JdbcClient database;
    private final Access access;

    RegisterIndex(Registers registers, JdbcClient database, Access access) {
        this.registers = registers;
        this.database = database;
        this.access = access;
    }

    /// A register with its number of records.
    record Shelf(String label, String link, long count) {}

    @Override
    public List<NavEntry> entries() {
        return List.of(
                NavEntry.icon(
                        NavGroup.GROUNDS,
                        15,
                        new Label("台账", "Registers"),
                        "/registers",
                        "folder"));
    }

    @GetMapping("/registers")
    String list(SignedIn reader, Language language, Model page) {
        Links links = new Links(access, reader);
        List<Register> open =
                registers.all().stream().filter(each -> !links.list(each.id()).isEmpty()).toList();
        Map<String, Long> counts = counts(open);
        Map<String, List<Shelf>> modules = new LinkedHashMap<>();
        for (Register each : open) {
            modules.computeIfAbsent(each.module(), _ -> new ArrayList<>())
                    .add(
                            new Shelf(
                                    each.label().in(language),
                                    links.list(each.id()),
                                    counts.getOrDefault(each.id(), 0L)));
        }
        page.addAttribute("modules", modules);
        return "register/index";
    }

    private Map<String, Long> counts(List<Register> open) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (open.isEmpty()) {
            return counts;
        }
        String all =
                open.stream()
                        .map(each ->
                                "SELECT '%s', count(*) FROM %s".formatted(each.id(), each.table()))
                        .collect(Collectors.joining("\nUNION ALL\n"));
        database.sql(all)
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }
}
