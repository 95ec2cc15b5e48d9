package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.decide.Subjects;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Notification between departments (联系通报): more than a hundred notices a year, meetings, sanctions
/// (MISSION N1–N4).
final class NoticeChannel {
    private static final List<Integer> A_YEAR = List.of(104, 107, 107);
    private static final List<String> LIGHTER =
            List.of("EDUCATION", "CIRCULATED_CRITICISM", "ADMONITION");
    private static final int LIGHTLY_HANDLED = 19;
    private static final List<String> SANCTIONS =
            List.of(
                    "PARTY_WARNING",
                    "WARNING",
                    "DEMERIT",
                    "PARTY_WARNING",
                    "MAJOR_DEMERIT",
                    "WARNING",
                    "DEMERIT",
                    "PARTY_SERIOUS_WARNING",
                    "MAJOR_DEMERIT");
    private final County county;
    private final Handlings handlings;
    private final Dice dice;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Departments departments;
    private final Numbering numbers;

    /// A notice about somebody, and what was decided on it.
    private record Notice(Tenure about, LocalDate sent, @Nullable Led led) {}

    /// A handling that notices led to.
    private record Led(String measure, LocalDate decided) {}

    NoticeChannel(County county, Handlings handlings, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.handlings = handlings;
        this.dice = dice;
        this.phrases = new Phrases("notice", dice.apart("phrases"));
        this.subjects = new Subjects(county, dice).without(Cause.NOTICE);
        this.departments = new Departments(dice.apart("departments"));
    }

    void write(Sink sink) {
        departments.write(sink);
        List<Notice> notices = new ArrayList<>();
        county.departures(Cause.NOTICE).forEach(each -> notices.add(beforeDeparture(each)));
        for (int i = 0; i < LIGHTLY_HANDLED; i++) {
            notices.add(beforeLighter(LIGHTER.get(i % LIGHTER.size())));
        }
        for (int i = 0; i < A_YEAR.size(); i++) {
            withoutConsequence(2003 + i, A_YEAR.get(i), notices);
        }
        notices.sort(Comparator.comparing(Notice::sent));
        notices.forEach(notice -> take(notice, sink));
        departments.meetings(sink, numbers);
        sanctions(sink);
    }

    private Notice beforeDeparture(Departure departure) {
        LocalDate sent = OfficeDays.open(departure.decidedOn().minusDays(dice.between(20, 60)));
        return new Notice(
                departure.left(), sent, new Led(departure.measure(), departure.decidedOn()));
    }

    private Notice beforeLighter(String measure) {
        LocalDate decided =
                OfficeDays.sitting(dice.day(LocalDate.of(2003, 2, 20), LocalDate.of(2005, 12, 20)));
        LocalDate sent = OfficeDays.open(decided.minusDays(dice.between(15, 40)));
        return new Notice(subjects.serving(sent, decided), sent, new Led(measure, decided));
    }

    private void withoutConsequence(int year, int count, List<Notice> notices) {
        long planned = notices.stream().filter(each -> each.sent().getYear() == year).count();
        for (long i = planned; i < count; i++) {
            LocalDate sent =
                    OfficeDays.open(dice.day(LocalDate.of(year, 1, 4), LocalDate.of(year, 12, 29)));
            notices.add(new Notice(dice.pick(county.leading(sent, sent)), sent, null));
        }
    }

    private void take(Notice notice, Sink sink) {
        String number = numbers.next("TB", notice.sent());
        int department = dice.between(0, 7);
        int aspect = dice.between(0, 9);
        LocalDate used = OfficeDays.open(notice.sent().plusDays(dice.between(2, 10)));
        Row row =
                Row.of("notice.notice")
                        .with("number", number)
                        .with("sent_on", notice.sent())
                        .with("department", Departments.number(department))
                        .with("officer", departments.officer(department, notice.sent()))
                        .with("aspect", Departments.aspect(aspect))
                        .with("cadre_id", notice.about().person().cells())
                        .with("unit", notice.about().seat().unit().name())
                        .with("content", phrases.say("content." + aspect));
        boolean open = notice.led() == null && used.isAfter(County.LAST);
        sink.take(open ? row : row.with("use", use(notice)).with("used_on", used));
        Led led = notice.led();
        if (led != null) {
            handlings.add(
                    new Handling(
                            notice.about(), led.measure(), led.decided(), List.of(number), null));
        }
    }

    private String use(Notice notice) {
        if (notice.led() != null) {
            return "ADOPTED";
        }
        return dice.pick(List.of("KEPT", "KEPT", "KEPT", "FORWARDED", "ADOPTED"));
    }

    private void sanctions(Sink sink) {
        Subjects sanctioned = new Subjects(county, dice);
        for (int i = 0; i < SANCTIONS.size(); i++) {
            String kind = SANCTIONS.get(i);
            LocalDate day =
                    OfficeDays.open(
                            dice.day(
                                    LocalDate.of(2003 + i / 3, 3, 1),
                                    LocalDate.of(2003 + i / 3, 11, 1)));
            Tenure about = sanctioned.serving(day, County.LAST.plusDays(1));
            sink.take(
                    Row.of("notice.sanction")
                            .with("number", numbers.next("CF", day))
                            .with("cadre_id", about.person().cells())
                            .with("unit", about.seat().unit().name())
                            .with("decided_on", day)
                            .with("kind", kind)
                            .with("organ", phrases.say("organs"))
                            .with("adjustment_recommended", kind.equals("MAJOR_DEMERIT")));
        }
    }
}
