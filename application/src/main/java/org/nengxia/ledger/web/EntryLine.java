package org.nengxia.ledger.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.LedgerEntry;

/// An entry as a row of the list.
///
/// @param at in the county's time
/// @param office the office acted in; its code, should it no longer exist
/// @param act what was done, in the reader's words
/// @param details name and value, parted by semicolons; empty for none
/// @param root shortened
record EntryLine(
        LedgerEntry entry,
        LocalDateTime at,
        Label office,
        String act,
        String details,
        String root) {

    static EntryLine of(LedgerEntry entry, UnaryOperator<String> words, ZoneId zone) {
        return new EntryLine(
                entry,
                LocalDateTime.ofInstant(entry.at(), zone),
                office(entry.office()),
                words.apply(entry.act()),
                entry.details().entrySet().stream()
                        .map(detail ->
                                told(entry.act(), detail.getKey(), words) + " " + detail.getValue())
                        .collect(Collectors.joining(" · ")),
                ShortRoot.of(entry.root()));
    }

    /// A detail's name in words, under `act.<act>.<detail>`, or `act.<detail>` for those that the
    /// ledger adds; as it is when there are none.
    private static String told(String act, String detail, UnaryOperator<String> words) {
        return Stream.of(act + "." + detail, detail)
                .filter(key -> !words.apply(key).equals(key))
                .findFirst()
                .map(words)
                .orElse(detail);
    }

    private static Label office(String code) {
        return Arrays.stream(Office.values())
                .filter(office -> office.code().equals(code))
                .map(Office::label)
                .findFirst()
                .orElse(new Label(code, code));
    }
}
