package org.nengxia.studio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A draft in the words of one language, ready to be shown.
///
/// @param title what its pack is called; the id while that cannot be read
/// @param from its first day of law; empty while it cannot be read
/// @param parameters the thresholds that the pack itself writes; none while it cannot be read
/// @param citations every article that may be cited
/// @param changes what it says otherwise than its base
/// @param faults all that keeps it from being law
record DraftView(
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<TableLine> tables,
        List<ParameterLine> parameters,
        List<String> citations,
        List<ChangeLine> changes,
        List<String> faults,
        List<CaseLine> cases,
        List<String> files) {

    /// A table of the draft; its channel is empty while that cannot be read.
    record TableLine(String id, String title, String channel, int faults) {}

    /// A threshold with its values by date.
    record ParameterLine(String id, String title, String kind, List<ValueLine> values) {}

    /// One dated value; empty text ends the parameter.
    record ValueLine(LocalDate from, String text, String citation, boolean current) {}

    /// A row that is not as in the base; empty where it is not there.
    record ChangeLine(String kind, String row, String id, String was, String now) {}

    /// A table or rule of a worked case.
    record CaseLine(
            String file,
            String id,
            String description,
            String node,
            String expected,
            String answered,
            boolean agrees) {}

    /// How many worked cases' answers are as expected.
    public long agreeing() {
        return cases.stream().filter(CaseLine::agrees).count();
    }

    /// The answers that are not as expected.
    public List<CaseLine> failing() {
        return cases.stream().filter(each -> !each.agrees()).toList();
    }
}
