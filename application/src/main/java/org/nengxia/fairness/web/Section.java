package org.nengxia.fairness.web;

import java.util.List;
import java.util.Optional;

/// One dimension on the page: a chart of the whole law's rates, the table of all parts, and the
/// rules that are shown by themselves.
///
/// @param chart the chart's data as JSON
/// @param open whether the table is unfolded, as it is when there is something to look into
record Section(
        String code,
        String title,
        boolean open,
        String chart,
        List<Head> groups,
        List<Line> lines,
        List<Aside> asides) {

    /// A group as the head of a column.
    record Head(String name, long people) {}

    /// A part of the law as a row.
    ///
    /// @param scope `law`, `channel` or `rule`
    record Line(String part, String scope, List<Rate> numbers) {}

    /// The numbers of a group.
    ///
    /// @param rate empty when nobody has an answer
    /// @param hit and `missing`: links to the people, told with their number
    /// @param says what is to be said of the difference, if anything
    record Rate(Optional<String> rate, Link hit, String decided, Link missing, List<Mark> says) {}

    /// A count and where its people are; without an address when there are none.
    record Link(String count, Optional<String> path) {}

    /// A word beside a number.
    ///
    /// @param notable whether the difference is to be looked into, or too small to judge
    record Mark(boolean notable, String text) {}

    /// Rules that are shown by themselves for one reason, under its heading.
    record Aside(String title, List<Apart> rules) {}

    /// A rule that is shown by itself.
    ///
    /// @param path where it stands on the page of its pack
    record Apart(String text, String rule, String path) {}
}
