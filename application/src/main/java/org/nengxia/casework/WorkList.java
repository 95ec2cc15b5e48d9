package org.nengxia.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadline.Urgency;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.helper.HelpList;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.course.OpenAct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What must be done in open cases, by whom, until when: reckoned each time from the cases
/// themselves.
@Service
public class WorkList {
    private static final Logger LOG = LoggerFactory.getLogger(WorkList.class);
    private static final int BATCH = 200;
    private final CaseList list;
    private final CaseStore store;
    private final Deadlines deadlines;
    private final HelpList helpers;

    WorkList(CaseList list, CaseStore store, Deadlines deadlines, HelpList helpers) {
        this.list = list;
        this.store = store;
        this.deadlines = deadlines;
        this.helpers = helpers;
    }

    /// Something that waits for somebody in a case.
    public sealed interface Due {
        /// The case.
        CaseList.Line line();

        /// An act of its procedure that is open.
        ///
        /// @param deadline the limit that presses most, if any runs
        record Act(CaseList.Line line, Node.Task task, Organ organ, Optional<Deadline> deadline)
                implements Due {}

        /// The organ of appeal has to be named by the head of the organisation department.
        ///
        /// @param appealed whether the appeal was lodged already and waits for it
        record Route(CaseList.Line line, boolean appealed) implements Due {}

        /// The person is to be visited (回访) soon, or was to be.
        record Visit(CaseList.Line line, Deadline deadline) implements Due {}
    }

    /// A clock that runs in a case.
    public record Running(CaseList.Line line, Deadline deadline) {}

    /// What is open in cases that a reader sees and that the reader may take, the most pressing
    /// first.
    @Transactional(readOnly = true)
    public List<Due> due(Reader reader, Taker taker, LocalDate today) {
        Stream<Due> visits =
                mayTake(Office.ORGANISATION_DEPARTMENT, taker)
                        ? inBatches(
                                list.lines(CaseList.Wanted.HELPED, reader),
                                (line, file) -> visits(line, file, today))
                        : Stream.of();
        return Stream.concat(
                        inBatches(
                                list.waiting(reader, Taker.actsFor(reader.office())),
                                (line, file) -> due(line, file, today)),
                        visits)
                .filter(due -> mayTake(due, taker))
                .sorted(PRESSING)
                .toList();
    }

    private static final Comparator<Due> PRESSING =
            Comparator.comparing(WorkList::last).thenComparing(due -> due.line().number());

    private static LocalDate last(Due due) {
        return switch (due) {
            case Due.Act act -> act.deadline().flatMap(Deadline::lastDay).orElse(LocalDate.MAX);
            case Due.Route route -> route.appealed() ? LocalDate.MIN : LocalDate.MAX;
            case Due.Visit visit -> visit.deadline().lastDay().orElse(LocalDate.MAX);
        };
    }

    private static boolean mayTake(Due due, Taker taker) {
        return switch (due) {
            case Due.Act act -> mayTake(act.organ().office(), taker);
            case Due.Route _ -> mayTake(Office.DEPARTMENT_HEAD, taker);
            case Due.Visit _ -> mayTake(Office.ORGANISATION_DEPARTMENT, taker);
        };
    }

    private static boolean mayTake(Office office, Taker taker) {
        return Taker.offices(office).contains(taker.actor().office())
                && (office != Office.PRINCIPAL_LEADER || taker.principal());
    }

    /// What is to be told of each case; only so many are in memory at once. One that cannot be read
    /// is told to the log and left out, the others are shown.
    private <T> Stream<T> inBatches(
            List<CaseList.Line> lines, BiFunction<CaseList.Line, CaseFile, Stream<T>> told) {
        return lines.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> {
                    Map<String, CaseFile> files = readable(batch);
                    return batch.stream()
                            .flatMap(line ->
                                    Stream.ofNullable(files.get(line.number()))
                                            .flatMap(file -> told.apply(line, file)));
                });
    }

    private Map<String, CaseFile> readable(List<CaseList.Line> lines) {
        return store.readable(
                lines.stream().map(CaseList.Line::number).toList(),
                (number, fault) -> LOG.error("Case {} cannot be read", number, fault));
    }

    private Stream<Due> due(CaseList.Line line, CaseFile file, LocalDate today) {
        if (!(file instanceof CaseFile.Running)) {
            return Stream.of();
        }
        List<Deadline> running = deadlines.of(file, today);
        List<OpenAct> open = file.progress().course().open();
        boolean appealed = open.stream().anyMatch(each -> each.task().form() == Form.ACCEPT_APPEAL);
        return Stream.concat(
                open.stream().map(each -> due(line, file, each, running)),
                file.owesRoute() ? Stream.of(new Due.Route(line, appealed)) : Stream.of());
    }

    private static Due due(
            CaseList.Line line, CaseFile file, OpenAct open, List<Deadline> running) {
        Node.Task task = open.task();
        return new Due.Act(
                line,
                task,
                file.progress().organ(task),
                running.stream()
                        .filter(each -> each.task().filter(task::equals).isPresent())
                        .min(Comparator.comparing(each -> each.lastDay().orElse(LocalDate.MAX))));
    }

    /// A visit of which much time is left stands with the clocks, not with the work.
    private Stream<Due> visits(CaseList.Line line, CaseFile file, LocalDate today) {
        return deadlines.of(file, today).stream()
                .filter(each -> each.task().isEmpty() && each.organ().isPresent())
                .filter(each -> each.urgency() == Urgency.SOON || each.urgency() == Urgency.OVERDUE)
                .map(each -> new Due.Visit(line, each));
    }

    /// Whom somebody helps (帮教), the longest first.
    public List<HelpList.Helped> helping(String account) {
        return helpers.by(account);
    }

    /// Every clock that runs in the cases that a reader sees, the most pressing first.
    @Transactional(readOnly = true)
    public List<Running> clocks(Reader reader, LocalDate today) {
        return inBatches(
                        list.lines(CaseList.Wanted.CLOCKED, reader),
                        (line, file) ->
                                deadlines.of(file, today).stream()
                                        .map(deadline -> new Running(line, deadline)))
                .sorted(
                        Comparator.comparing((Running running) ->
                                running.deadline().lastDay().orElse(LocalDate.MAX)))
                .toList();
    }
}
