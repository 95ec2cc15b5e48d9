package org.nengxia.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Label;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The registers of one module as data, `registers/<module>.yaml`: a new column or word is an edit
/// there and in a migration, not in code. A file that cannot be read is a programming fault.
public final class RegisterFile {
    private final List<Map<String, Object>> entries;

    private RegisterFile(List<Map<String, Object>> entries) {
        this.entries = entries;
    }

    /// The file of that module.
    @SuppressWarnings("unchecked")
    public static RegisterFile of(String module) {
        String path = "/registers/" + module + ".yaml";
        try (InputStream in = RegisterFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path);
            }
            LoadSettings settings = LoadSettings.builder().setLabel(path).build();
            return new RegisterFile(
                    (List<Map<String, Object>>) new Load(settings).loadFromInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All its registers.
    public List<Register> registers() {
        return entries.stream().map(RegisterFile::register).toList();
    }

    /// Whether the file marks that register's records as evidence.
    public boolean isEvidence(Register register) {
        return entries.stream()
                .filter(entry -> register.id().equals(entry.get("register")))
                .anyMatch(entry -> Boolean.TRUE.equals(entry.get("evidence")));
    }

    private static Register register(Map<String, Object> entry) {
        String id = text(entry, "register");
        return new Register(
                id,
                label(entry),
                text(entry, "workbook"),
                id,
                maps(entry, "columns").stream().map(RegisterFile::column).toList(),
                Optional.ofNullable((String) entry.get("day")),
                Optional.ofNullable((String) entry.get("title")),
                summary(entry),
                maps(entry, "checks").stream().map(RegisterFile::check).toList(),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private static Optional<Label> summary(Map<String, Object> entry) {
        return Optional.ofNullable((Map<String, Object>) entry.get("summary"))
                .map(RegisterFile::label);
    }

    @SuppressWarnings("unchecked")
    private static Column column(Map<String, Object> entry) {
        return new Column(
                text(entry, "name"),
                label(entry),
                (List<String>) entry.getOrDefault("also", List.of()),
                kind(entry),
                Boolean.TRUE.equals(entry.get("required")));
    }

    private static RowCheck check(Map<String, Object> entry) {
        return new RowCheck(
                text(entry, "condition"), text(entry, "column"), text(entry, "refusal"));
    }

    private static Kind kind(Map<String, Object> entry) {
        return switch (text(entry, "kind")) {
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
            case "record" -> new Kind.RecordOf(text(entry, "of"));
            case "evidence" -> new Kind.EvidenceOf();
            case "words" -> new Kind.Words();
            case String other -> throw new IllegalStateException("no kind of column is " + other);
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> words(Map<String, Object> entry) {
        return (Map<String, List<String>>) required(entry, "words");
    }

    private static Label label(Map<String, Object> entry) {
        return new Label(text(entry, "zh"), text(entry, "en"));
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) required(entry, key);
    }

    private static long whole(Map<String, Object> entry, String key) {
        return ((Number) required(entry, key)).longValue();
    }

    private static Object required(Map<String, Object> entry, String key) {
        @Nullable Object value = entry.get(key);
        if (value == null) {
            throw new IllegalStateException(entry + " lacks " + key);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> entry, String key) {
        return (List<Map<String, Object>>) entry.getOrDefault(key, List.of());
    }
}
