package org.nengxia.regulation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nengxia.regulation.procedure.ProcedureSheet;
import org.nengxia.shell.Address;

/// What a reader of the list of procedures asks for.
///
/// @param q a text that must stand in an id, a title, a measure or a ground
/// @param kind what the kind must be called; empty for all
/// @param sort a column, after `-` the other way round; what is no column leaves the pack's order
record ProceduresAsked(String q, String kind, String sort) {

    static ProceduresAsked of(Address address) {
        return new ProceduresAsked(
                address.first("q").strip(), address.first("kind"), address.first("sort"));
    }

    /// The procedures that are asked for, in the order asked for.
    List<ProcedureSheet> of(List<ProcedureSheet> all) {
        Comparator<ProcedureSheet> order = order(sort.startsWith("-") ? sort.substring(1) : sort);
        Comparator<ProcedureSheet> asked = sort.startsWith("-") ? order.reversed() : order;
        return all.stream().filter(this::finds).sorted(asked).toList();
    }

    private static Comparator<ProcedureSheet> order(String column) {
        return switch (column) {
            case "title" -> Comparator.comparing(ProcedureSheet::title);
            case "kind" -> Comparator.comparing(ProcedureSheet::kind);
            case "acts" -> Comparator.comparingLong(ProcedureSheet::acts);
            case "limits" -> Comparator.comparingLong(ProcedureSheet::legalClocks);
            default -> (_, _) -> 0;
        };
    }

    private boolean finds(ProcedureSheet sheet) {
        String wanted = q.toLowerCase(Locale.ROOT);
        boolean named =
                Stream.concat(
                                Stream.of(sheet.id(), sheet.title(), sheet.measures()),
                                sheet.grounds().stream())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        return named && (kind.isEmpty() || kind.equals(sheet.kind()));
    }
}
