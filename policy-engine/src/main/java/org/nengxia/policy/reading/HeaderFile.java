package org.nengxia.policy.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.pack.Confidence;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Note;
import org.nengxia.policy.table.Channel;

/// The head of a pack as written in `pack.yaml`.
record HeaderFile(
        String id,
        Label title,
        Label issuer,
        List<Label> basis,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        List<TableLine> tables,
        List<Mode> modes,
        List<Ground> grounds,
        List<Note> notes) {

    static final String NAME = "pack.yaml";

    /// A table as the head of the pack names it.
    record TableLine(String id, String file, Channel channel, Label title) {}

    static HeaderFile read(YamlEntry file) {
        YamlEntry inForce = file.entry("in-force");
        LocalDate from = inForce.date("from");
        LocalDate to = inForce.optionalDate("to").orElse(null);
        if (to != null && to.isBefore(from)) {
            inForce.fault("to", "早于生效日期，请改正", "is before the pack comes into force; correct it");
        }
        inForce.closed(from);
        return file.closed(
                new HeaderFile(
                        file.text("id"),
                        file.label("title"),
                        file.label("issuer"),
                        file.each("basis", YamlEntry::label),
                        from,
                        to,
                        file.confidence(),
                        file.each("tables", HeaderFile::table),
                        modes(file),
                        GroundsFile.others(file),
                        file.each("notes", entry -> new Note(entry.text("id"), entry.label()))));
    }

    private static List<Mode> modes(YamlEntry file) {
        return Stream.concat(
                        file.each("modes", entry -> mode(entry, true)).stream(),
                        file.each("measures", entry -> mode(entry, false)).stream())
                .toList();
    }

    private static Mode mode(YamlEntry entry, boolean adjustment) {
        return new Mode(entry.text("code"), entry.label(), adjustment);
    }

    private static TableLine table(YamlEntry entry) {
        return new TableLine(
                entry.text("id"),
                entry.text("file"),
                entry.choice("channel", Channel::of, Channel.INSPECTION),
                entry.label());
    }
}
