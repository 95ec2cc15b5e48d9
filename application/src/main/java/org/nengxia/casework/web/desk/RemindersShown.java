package org.nengxia.casework.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.reminder.Noting;
import org.nengxia.casework.reminder.Reminder;
import org.nengxia.casework.reminder.ReminderList;
import org.nengxia.casework.web.Readers;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.term.TimeLimit;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.springframework.stereotype.Component;

/// The reminders of those who owe an act, in the words of a page.
@Component
class RemindersShown {
    private final ReminderList list;
    private final Noting noting;
    private final Regulations regulations;
    private final LawWords words;

    RemindersShown(ReminderList list, Noting noting, Regulations regulations, LawWords words) {
        this.list = list;
        this.noting = noting;
        this.regulations = regulations;
        this.words = words;
    }

    /// The latest reminder of a clock.
    ///
    /// @param act what is owed
    /// @param organ who owes it
    /// @param late the day on which it was made, where the product was out of service when it came
    ///   up
    record Line(
            long id,
            Reminder reminder,
            String name,
            String act,
            String organ,
            int times,
            Optional<LocalDate> late,
            Optional<LocalDate> notedOn) {}

    /// Reminders that the reader has not noted, and those that he has.
    record Board(List<Line> fresh, List<Line> noted) {

        /// How many there are.
        public int total() {
            return fresh.size() + noted.size();
        }
    }

    Board board(Readers.Now now, Language language) {
        Telling telling = words.in(language);
        List<Line> lines =
                list.owed(now.reader(), now.taker()).stream()
                        .map(each -> line(each, telling))
                        .toList();
        return new Board(
                lines.stream().filter(each -> each.notedOn().isEmpty()).toList(),
                lines.stream().filter(each -> each.notedOn().isPresent()).toList());
    }

    private Line line(ReminderList.Owed owed, Telling telling) {
        Reminder latest = owed.latest();
        Optional<Procedures> law =
                regulations
                        .applied(owed.pack(), owed.packHash())
                        .map(pack -> pack.provisions().procedures());
        return new Line(
                owed.id(),
                latest,
                owed.name(),
                law.flatMap(it -> it.procedure(owed.procedure()))
                        .flatMap(it -> it.node(latest.task()))
                        .map(Node::title)
                        .map(telling::of)
                        .or(() -> limit(owed).map(telling::of))
                        .orElse(latest.task()),
                law.flatMap(it -> it.organ(latest.organ()))
                        .map(organ -> title(organ, telling))
                        .orElse(latest.organ()),
                owed.times(),
                Optional.of(owed.made()).filter(day -> day.isAfter(latest.came())),
                owed.notedOn());
    }

    /// What is owed beside the procedure is called as its time limit.
    private Optional<Label> limit(ReminderList.Owed owed) {
        return regulations
                .applied(owed.pack(), owed.packHash())
                .flatMap(pack -> TimeLimit.of(pack.provisions().timers(), owed.latest().clock()))
                .map(TimeLimit::title);
    }

    /// Which organ takes an appeal depends on the person, so it is told by what it does.
    private static String title(Organ organ, Telling telling) {
        return organ.office() == Office.APPEAL_ORGAN
                ? telling.say("cases.said.appealOrgan")
                : telling.of(organ.title());
    }

    Optional<Refusal> note(long id, Readers.Now now) {
        return noting.note(id, now.reader(), now.taker());
    }

    Map<ReminderList.Of, ReminderList.Times> times(Readers.Now now) {
        return list.times(now.reader());
    }
}
