package org.nengxia.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;

/// A regulation pack (法规包) that was read without a fault. In force from `from` to `to`, both days
/// included; no `to` means until further notice. A pack that extends another holds all rows of
/// both. `hash` is the SHA-256 of all its files, together with the hash of the pack it extends.
public record Pack(
        String id,
        Label title,
        Label issuer,
        List<Label> basis,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        List<DecisionTable> tables,
        List<Mode> modes,
        List<Ground> grounds,
        List<Parameter> parameters,
        List<Instrument> instruments,
        List<Note> notes,
        Provisions provisions,
        Lineage lineage,
        String hash) {

    /// Keeps its own copies.
    public Pack {
        basis = List.copyOf(basis);
        tables = List.copyOf(tables);
        modes = List.copyOf(modes);
        grounds = List.copyOf(grounds);
        parameters = List.copyOf(parameters);
        instruments = List.copyOf(instruments);
        notes = List.copyOf(notes);
    }

    /// Whether the pack is law on a day.
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// The same law with a last day, because another takes its place; its files and so its hash
    /// stay.
    public Pack until(LocalDate last) {
        return new Pack(
                id,
                title,
                issuer,
                basis,
                from,
                last,
                confidence,
                tables,
                modes,
                grounds,
                parameters,
                instruments,
                notes,
                provisions,
                lineage,
                hash);
    }

    /// The day itself when the pack is law on it, else the nearest day on which it is.
    public LocalDate nearestInForce(LocalDate day) {
        if (day.isBefore(from)) {
            return from;
        }
        return to == null || !day.isAfter(to) ? day : to;
    }

    /// All rules, table by table.
    public List<Rule> rules() {
        return tables.stream().flatMap(table -> table.rules().stream()).toList();
    }

    /// The rule with an id, if the pack has it.
    public Optional<Rule> rule(String ruleId) {
        return rules().stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /// The table a rule stands in, if the pack has the rule.
    public Optional<DecisionTable> tableOf(String ruleId) {
        return tables.stream()
                .filter(table -> table.rules().stream().anyMatch(rule -> rule.id().equals(ruleId)))
                .findFirst();
    }

    /// The ground with an id, if the pack has it.
    public Optional<Ground> ground(String groundId) {
        return grounds.stream().filter(ground -> ground.id().equals(groundId)).findFirst();
    }

    /// The manifestations of incompetence among the grounds, in their order.
    public List<Ground> manifestations() {
        return grounds.stream().filter(Ground::manifestation).toList();
    }

    /// The mode or measure with a code, if the pack has it.
    public Optional<Mode> mode(String code) {
        return modes.stream().filter(mode -> mode.code().equals(code)).findFirst();
    }

    /// Whether a measure is heavier than another by the weights of the pack. Kinds of measure are
    /// compared, not their extent: a demotion by two levels is for people to set against one by
    /// one.
    public Heavier heavier(String measure, String than) {
        OptionalInt one = weight(measure);
        OptionalInt other = weight(than);
        if (measure.equals(than) && mode(measure).isPresent()) {
            return Heavier.NOT_HEAVIER;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return Heavier.UNDETERMINED;
        }
        return one.getAsInt() > other.getAsInt() ? Heavier.HEAVIER : Heavier.NOT_HEAVIER;
    }

    private OptionalInt weight(String code) {
        return mode(code).map(Mode::weight).orElse(OptionalInt.empty());
    }

    /// The pack's modes of adjustment, without other measures (MISSION R3).
    public List<Mode> adjustmentModes() {
        return modes.stream().filter(Mode::adjustment).toList();
    }

    /// How well a rule is known: as `pack.yaml` says, or else as its ground is.
    public Standing standing(Rule rule) {
        Standing own = provisions.rules().get(rule.id());
        return own != null
                ? own
                : ground(rule.ground()).map(Ground::standing).orElse(Standing.of(confidence));
    }

    /// The rows of a superior pack that this pack, or one between, has written anew, superior
    /// first.
    public List<Lineage.Overridden> overrides() {
        Pack superior = lineage.superior();
        return superior == null
                ? lineage.overrides()
                : Stream.concat(superior.overrides().stream(), lineage.overrides().stream())
                        .toList();
    }

    /// The pack in whose folder the file of a table lies: this one, or one that it extends.
    public Pack writerOf(DecisionTable table) {
        return lineage.writerOf(table.id()).orElse(this);
    }

    /// All parameters in force on a day, each with since when and on which authority.
    public List<ParameterReading> parametersAt(LocalDate day) {
        return parameters.stream().flatMap(parameter -> parameter.at(day).stream()).toList();
    }

    /// The article a citation points to; a pack read without fault has every article it cites.
    public Optional<Article> article(Citation citation) {
        return instrument(citation.instrument())
                .flatMap(instrument -> instrument.article(citation.article()));
    }

    /// The instrument with an id, if the pack has it.
    public Optional<Instrument> instrument(String instrumentId) {
        return instruments.stream().filter(each -> each.id().equals(instrumentId)).findFirst();
    }
}
