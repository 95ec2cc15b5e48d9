package org.nengxia.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A pack in the words of one language, ready to be shown.
///
/// @param day the day as of which thresholds stand in the tables
record PackView(
        String id,
        String title,
        String issuer,
        List<String> basis,
        LocalDate from,
        Optional<LocalDate> to,
        String state,
        LocalDate day,
        String hash,
        List<GroundView> grounds,
        List<ModeView> modes,
        List<TableView> tables,
        List<ValueView> values,
        List<InstrumentView> instruments,
        List<String> notes,
        ProvisionView provisions) {

    /// A ground and the rules that reach it.
    record GroundView(
            String id,
            String title,
            boolean manifestation,
            String decidability,
            boolean reconstructed,
            String confidence,
            String sleeps,
            String source,
            List<CitedView> citations,
            List<String> rules) {}

    /// @param does what it does to post and level; empty where the pack does not say
    record ModeView(
            String code,
            String title,
            boolean adjustment,
            String does,
            List<CitedView> citations) {}

    record TableView(
            String id,
            String title,
            String channel,
            String file,
            List<String> headings,
            List<RuleView> rules) {}

    /// @param sleeps why the rule does not hold on the day; empty when it does
    record RuleView(
            String id,
            String confidence,
            List<String> sleeps,
            List<CellView> cells,
            String ground,
            String groundTitle,
            List<ModeView> measures,
            List<CitedView> citations) {}

    /// What a cell wants; empty when the rule does not look at the column.
    record CellView(String heading, String text, List<String> parameters) {}

    /// One dated value of a parameter; empty text ends the parameter.
    record ValueView(
            String id,
            String title,
            boolean first,
            String value,
            LocalDate from,
            boolean reconstructed,
            String confidence,
            String sleeps,
            List<CitedView> citations) {}

    record CitedView(String text, String anchor) {}

    record InstrumentView(
            String id,
            String title,
            String issuer,
            Optional<LocalDate> issued,
            String confidence,
            List<ArticleView> articles) {}

    record ArticleView(
            String id, String anchor, String text, boolean reconstructed, String confidence) {}

    /// How many rules its tables have.
    public long ruleCount() {
        return tables.stream().mapToLong(table -> table.rules().size()).sum();
    }

    /// How many rules sleep on the day.
    public long sleeping() {
        return tables.stream()
                .flatMap(table -> table.rules().stream())
                .filter(rule -> !rule.sleeps().isEmpty())
                .count();
    }

    /// The manifestations of incompetence.
    public List<GroundView> manifestations() {
        return grounds.stream().filter(GroundView::manifestation).toList();
    }

    /// The other grounds.
    public List<GroundView> otherGrounds() {
        return grounds.stream().filter(ground -> !ground.manifestation()).toList();
    }

    /// The modes of adjustment.
    public List<ModeView> adjustments() {
        return modes.stream().filter(ModeView::adjustment).toList();
    }

    /// The other measures.
    public List<ModeView> otherMeasures() {
        return modes.stream().filter(mode -> !mode.adjustment()).toList();
    }
}
