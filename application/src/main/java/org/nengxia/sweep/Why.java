package org.nengxia.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.sweep.reason.Bar;

/// The reasons of one answer in the words of one language, step by step (design: how reasons read).
///
/// @param kind `hit`, `und` or `miss`
/// @param channel code of the channel that the rule's facts come through
/// @param lead the sentence that answers: subject, number, threshold, article
/// @param changes what would change the answer, nearest first
public record Why(
        String kind,
        String channel,
        String lead,
        RuleRow rule,
        List<Quoted> articles,
        List<Threshold> thresholds,
        List<Compared> comparisons,
        List<FactLine> facts,
        List<ChangeLine> changes,
        List<MissingLine> missing) {

    /// The rule as its table has it.
    ///
    /// @param path where the table stands among the regulations
    public record RuleRow(
            String id,
            String ground,
            String table,
            String path,
            List<CellText> cells,
            List<String> measures) {}

    /// What a rule wants to see in one column, and whether it does: `hit`, `und` or `miss`.
    public record CellText(
            String heading, String wanted, List<String> parameters, String kind, String seen) {}

    /// An article in our own words with its citation.
    public record Quoted(
            String citation,
            String text,
            boolean reconstructed,
            String issuer,
            Optional<LocalDate> issued,
            String path) {}

    /// A dated parameter as read for the day.
    public record Threshold(
            String id,
            String title,
            String value,
            LocalDate since,
            String citation,
            boolean reconstructed,
            String path) {}

    /// One comparison: as a line, and in exact arithmetic.
    public record Compared(String line, String exact, String kind, Optional<Bar> bar) {}

    /// A fact that was read, with the records behind it.
    ///
    /// @param value empty when it is missing
    /// @param remark what silence means, where no record stands behind the fact; else empty
    public record FactLine(
            String name,
            String label,
            Optional<String> value,
            Optional<LocalDate> day,
            List<Source> sources,
            String remark) {}

    /// A record behind a fact.
    public record Source(String register, String number, String path) {}

    /// A change and what the answer would be then: `hit`, `miss`, or empty where more is needed.
    public record ChangeLine(String text, String now, String kind) {}

    /// A missing fact: what it means that it is missing, and who can supply it.
    public record MissingLine(String label, String meaning, String supplier) {}
}
