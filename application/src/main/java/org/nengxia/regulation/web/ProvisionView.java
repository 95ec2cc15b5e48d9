package org.nengxia.regulation.web;

import java.util.List;
import java.util.Optional;
import org.nengxia.regulation.web.PackView.CitedView;

/// What a pack lays down besides its rules, in the words of one language.
record ProvisionView(
        Optional<SuperiorView> superior,
        List<CitedView> precondition,
        List<RowView> channels,
        List<RowView> timers,
        List<RowView> effects,
        List<RowView> recusals,
        List<RowView> levels,
        List<PriorityView> priorities,
        List<CrossView> crosswalk,
        List<OverrideView> overrides) {

    /// The pack that is extended.
    record SuperiorView(String id, String title) {}

    /// A channel, time limit, effect period, level or rule of recusal. The cells stand between its
    /// name and its sources.
    ///
    /// @param sleeps why the row never acts, or not yet; empty when it acts
    record RowView(
            String id,
            String title,
            List<String> cells,
            String confidence,
            String sleeps,
            List<CitedView> citations) {}

    record PriorityView(
            String first, List<String> over, boolean reconstructed, List<CitedView> citations) {}

    /// A ground beside those of another pack; `grounds` link to them.
    record CrossView(
            String ground,
            String title,
            String pack,
            String packTitle,
            String relation,
            List<OtherView> grounds,
            String note) {}

    record OtherView(String id, String title) {}

    record OverrideView(
            String row,
            String id,
            String was,
            String now,
            boolean looser,
            List<CitedView> permitted) {}
}
