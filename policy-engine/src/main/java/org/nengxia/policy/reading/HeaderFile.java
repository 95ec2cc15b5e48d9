package org.nengxia.policy.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.dmn.TableHead;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Note;
import org.nengxia.policy.pack.Precondition;
import org.nengxia.policy.pack.Priority;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.policy.table.Channel;

/// The head of a pack as written in `pack.yaml`.
record HeaderFile(
        String id,
        Optional<String> superior,
        Label title,
        Label issuer,
        List<Label> basis,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        List<TableHead> tables,
        List<Mode> modes,
        List<Ground> grounds,
        List<Note> notes,
        List<ExitChannel> channels,
        @Nullable Precondition precondition,
        List<Priority> priorities,
        Map<String, Standing> rules) {

    static final String NAME = "pack.yaml";

    static HeaderFile read(YamlEntry file, Permits permits) {
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
                        file.optional("extends"),
                        file.label("title"),
                        file.label("issuer"),
                        file.eachIfAny("basis", YamlEntry::label),
                        from,
                        to,
                        file.confidence(),
                        file.eachIfAny("tables", HeaderFile::table),
                        modes(file, permits),
                        GroundsFile.others(file),
                        notes(file),
                        file.eachIfAny("channels", HeaderFile::channel),
                        file.entryIfAny("precondition").map(HeaderFile::precondition).orElse(null),
                        file.eachIfAny("priority", HeaderFile::priority),
                        rules(file, permits)));
    }

    private static List<Note> notes(YamlEntry file) {
        return file.eachIfAny("notes", entry -> new Note(entry.text("id"), entry.label()));
    }

    private static List<Mode> modes(YamlEntry file, Permits permits) {
        return Stream.concat(
                        file.eachIfAny("modes", entry -> mode(entry, true, permits)).stream(),
                        file.eachIfAny("measures", entry -> mode(entry, false, permits)).stream())
                .toList();
    }

    private static Mode mode(YamlEntry entry, boolean adjustment, Permits permits) {
        boolean exclusive = entry.flag("exclusive");
        String code = entry.text("code");
        permits.add(Row.MODE, code, entry.optionalCitations("permitted"));
        return new Mode(
                code,
                entry.label(),
                adjustment,
                adjustment || exclusive,
                weight(entry),
                consequence(entry));
    }

    /// `post` and `level`, both or none; what takes a post away cites its article.
    private static Optional<Consequence> consequence(YamlEntry entry) {
        if (entry.optional("post").isEmpty() && entry.optional("level").isEmpty()) {
            return Optional.empty();
        }
        Consequence consequence =
                new Consequence(
                        entry.choice("post", PostFate::of, PostFate.KEPT),
                        entry.choice("level", LevelFate::of, LevelFate.UNTOUCHED),
                        entry.optionalCitations("citation"));
        if (consequence.post() != PostFate.KEPT && consequence.citations().isEmpty()) {
            entry.fault("citation", "缺少，请填写", "is missing; write it");
        }
        if (!consequence.agrees()) {
            entry.fault(
                    "level",
                    "与 post 不符：保留现职（kept）才不涉及层次（untouched）",
                    "does not go with post: only a post that is kept leaves the level untouched");
        }
        return Optional.of(consequence);
    }

    private static OptionalInt weight(YamlEntry entry) {
        Optional<String> written = entry.optional("weight");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!written.get().matches("[" + Mode.LIGHTEST + "-" + Mode.HEAVIEST + "]")) {
            entry.fault(
                    "weight",
                    "应为 1（最轻）至 9（最重）的整数",
                    "must be a whole number from 1 (lightest) to 9 (heaviest)");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(written.get()));
    }

    private static TableHead table(YamlEntry entry) {
        return new TableHead(
                entry.text("id"),
                entry.text("file"),
                entry.choice("channel", Channel::of, Channel.INSPECTION),
                entry.label());
    }

    private static ExitChannel channel(YamlEntry entry) {
        return new ExitChannel(
                entry.text("code"), entry.label(), entry.citations("citation"), entry.standing());
    }

    private static Precondition precondition(YamlEntry entry) {
        return entry.closed(
                new Precondition(
                        entry.flag("requires-prior-warning-uncorrected"),
                        entry.citations("citation")));
    }

    private static Priority priority(YamlEntry entry) {
        return new Priority(
                entry.text("first"),
                entry.texts("over"),
                entry.citations("citation"),
                entry.flag("reconstructed"));
    }

    /// How well single rules are known, and which may be looser than in the superior pack.
    private static Map<String, Standing> rules(YamlEntry file, Permits permits) {
        Map<String, Standing> rules = new HashMap<>();
        file.eachIfAny(
                "rules",
                entry -> {
                    String id = entry.text("id");
                    permits.add(Row.RULE, id, entry.optionalCitations("permitted"));
                    entry.standingIfAny().ifPresent(standing -> rules.put(id, standing));
                    return id;
                });
        return rules;
    }
}
