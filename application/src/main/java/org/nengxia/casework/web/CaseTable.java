package org.nengxia.casework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.shell.Address;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The lines of the list of cases with where each stands, whose turn it is and until when.
@Component
class CaseTable {
    private static final Logger LOG = LoggerFactory.getLogger(CaseTable.class);
    private final CaseStore store;
    private final Deadlines deadlines;

    CaseTable(CaseStore store, Deadlines deadlines) {
        this.store = store;
        this.deadlines = deadlines;
    }

    /// A line of the list.
    ///
    /// @param place where the case stands
    /// @param turn the organs whose turn it is; empty once it is closed
    /// @param pressing the clock that presses most
    record Listed(
            CaseList.Line line,
            Label procedure,
            Label place,
            List<Label> turn,
            Optional<Deadline> pressing) {}

    List<Listed> listed(List<CaseList.Line> lines, LocalDate today) {
        Map<String, CaseFile> files =
                store.readable(
                        lines.stream().map(CaseList.Line::number).toList(),
                        (number, fault) -> LOG.error("Case {} cannot be read", number, fault));
        return lines.stream()
                .map(line ->
                        Optional.ofNullable(files.get(line.number()))
                                .map(file -> listed(line, file, today))
                                .orElseGet(() -> unreadable(line)))
                .toList();
    }

    /// A case that cannot be read must not hide the others, and is not passed over in silence.
    private static Listed unreadable(CaseList.Line line) {
        return new Listed(
                line,
                new Label(line.procedure(), line.procedure()),
                new Label("记录无法读取，请联系系统管理员", "cannot be read; tell the administrator"),
                List.of(),
                Optional.empty());
    }

    private Listed listed(CaseList.Line line, CaseFile file, LocalDate today) {
        var course = file.progress().course();
        return new Listed(
                line,
                Words.of(course.procedure().title()),
                Words.of(
                        file instanceof CaseFile.Closed(_, var end)
                                ? end.title()
                                : course.at().title()),
                file instanceof CaseFile.Closed ? List.of() : turn(file, course.open()),
                deadlines.of(file, today).stream()
                        .filter(each -> each.lastDay().isPresent())
                        .min(Comparator.comparing(each -> each.lastDay().orElseThrow())));
    }

    private static List<Label> turn(CaseFile file, List<OpenAct> open) {
        return open.stream()
                .map(each -> file.progress().organ(each.task()).title())
                .map(Words::of)
                .distinct()
                .toList();
    }

    /// What a list asks for; without a word about the state, the cases that are not closed.
    static CaseList.Wanted wanted(Address address) {
        String state = address.first("state");
        return new CaseList.Wanted(
                address.first("q").strip(),
                state.isEmpty() ? "open" : state.equals("all") ? "" : state,
                address.first("measure"),
                0,
                address.first("sort"));
    }
}
