package org.nengxia.register;

import java.util.List;
import java.util.Map;

/// The registers of one module as data, `registers/<module>.yaml`: a new column or word is an edit
/// there and in a migration, not in code. A file that cannot be read is a programming fault.
public final class RegisterFile {
    private final List<DataEntry> entries;

    private RegisterFile(List<DataEntry> entries) {
        this.entries = entries;
    }

    /// The file of that module.
    public static RegisterFile of(String module) {
        return new RegisterFile(DataEntry.all("/registers/" + module + ".yaml"));
    }

    /// All its registers.
    public List<Register> registers() {
        return entries.stream().map(RegisterFile::register).toList();
    }

    /// Whether the file marks that register's records as evidence.
    public boolean isEvidence(Register register) {
        return entries.stream()
                .filter(entry -> register.id().equals(entry.text("register")))
                .anyMatch(entry -> entry.says("evidence"));
    }

    private static Register register(DataEntry entry) {
        String id = entry.text("register");
        return new Register(
                id,
                entry.label(),
                entry.text("workbook"),
                id,
                entry.entries("columns").stream().map(RegisterFile::column).toList(),
                entry.optional("day"),
                entry.optional("title"),
                entry.optionalLabel("summary"),
                entry.entries("checks").stream().map(RegisterFile::check).toList(),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private static Column column(DataEntry entry) {
        return new Column(
                entry.text("name"),
                entry.label(),
                (List<String>) entry.values().getOrDefault("also", List.of()),
                kind(entry),
                entry.says("required"));
    }

    private static RowCheck check(DataEntry entry) {
        return new RowCheck(entry.text("condition"), entry.text("column"), entry.text("refusal"));
    }

    private static Kind kind(DataEntry entry) {
        return switch (entry.text("kind")) {
            case "number" -> new Kind.RecordNumber();
            case "text" -> new Kind.Text((int) whole(entry, "longest"));
            case "day" -> new Kind.Day();
            case "whole" -> new Kind.Whole(whole(entry, "least"), whole(entry, "most"));
            case "yuan" -> new Kind.Yuan();
            case "score" -> new Kind.Score();
            case "yes-no" -> new Kind.YesNo();
            case "one-of" -> Kind.OneOf.of(words(entry));
            case "identity-number" -> new Kind.IdentityNumber();
            case "unit" -> new Kind.UnitOf();
            case "cadre" -> new Kind.CadreOf();
            case "record" -> new Kind.RecordOf(entry.text("of"));
            case "evidence" -> new Kind.EvidenceOf();
            case "words" -> new Kind.Words();
            case String other -> throw new IllegalStateException("no kind of column is " + other);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> words(DataEntry entry) {
        return (Map<String, List<String>>) entry.required("words");
    }

    private static long whole(DataEntry entry, String key) {
        return ((Number) entry.required(key)).longValue();
    }
}
