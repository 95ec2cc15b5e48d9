package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.Lists;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.people.Names;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// The eight departments that notify, the ten aspects, the liaison officers, and the joint meeting
/// of nine. What the county's account does not name is marked as reconstructed (MISSION N1–N3).
final class Departments {
    private static final LocalDate SINCE = LocalDate.of(2002, 6, 10);
    private static final LocalDate CHANGED = LocalDate.of(2004, 3, 16);
    private static final List<String> NAMES =
            Lists.of("notice", "departments").stream()
                    .map(line -> line.substring(0, line.indexOf('|')))
                    .toList();
    private final Dice dice;
    private final Names names;
    private final List<Officer> officers = new ArrayList<>();

    private record Officer(
            String number, int department, LocalDate since, @Nullable LocalDate until) {
        boolean in(LocalDate day) {
            return !since.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    Departments(Dice dice) {
        this.dice = dice;
        this.names = new Names(dice.apart("names"));
        for (int i = 0; i < NAMES.size(); i++) {
            boolean changed = i == 2 || i == 6;
            add(i, SINCE, changed ? CHANGED : null);
            if (changed) {
                add(i, CHANGED, null);
            }
        }
    }

    private void add(int department, LocalDate since, @Nullable LocalDate until) {
        String number = "LL%02d".formatted(officers.size() + 1);
        officers.add(new Officer(number, department, since, until));
    }

    static String number(int department) {
        return "BM%02d".formatted(department + 1);
    }

    static String aspect(int aspect) {
        return "NR%02d".formatted(aspect + 1);
    }

    String officer(int department, LocalDate day) {
        return officers.stream()
                .filter(each -> each.department() == department && each.in(day))
                .findFirst()
                .orElseThrow()
                .number();
    }

    void write(Sink sink) {
        List<String> departments = Lists.of("notice", "departments");
        for (int i = 0; i < departments.size(); i++) {
            sink.take(
                    Row.of("notice.department")
                            .with("number", number(i))
                            .with("name", NAMES.get(i))
                            .with("since", SINCE)
                            .with("reconstructed", !departments.get(i).endsWith("named")));
        }
        List<String> aspects = Lists.of("notice", "aspects");
        for (int i = 0; i < aspects.size(); i++) {
            sink.take(
                    Row.of("notice.aspect")
                            .with("number", aspect(i))
                            .with("name", aspects.get(i))
                            .with("since", SINCE)
                            .with("reconstructed", true));
        }
        officers.forEach(officer -> sink.take(row(officer)));
    }

    private Row row(Officer officer) {
        return Row.of("notice.officer")
                .with("number", officer.number())
                .with("name", names.bystander())
                .with("department", number(officer.department()))
                .with("since", officer.since())
                .with("until", officer.until());
    }

    /// The members of the joint meeting, and two meetings a year.
    void meetings(Sink sink, Numbering numbers) {
        List<String> members = new ArrayList<>(NAMES);
        members.addFirst("县委组织部");
        for (int i = 0; i < members.size(); i++) {
            sink.take(
                    Row.of("notice.meeting_member")
                            .with("number", "CY%02d".formatted(i + 1))
                            .with("name", members.get(i))
                            .with("since", SINCE));
        }
        Phrases phrases = new Phrases("notice", dice.apart("phrases"));
        String chair = names.bystander();
        for (int half = 0; half < 6; half++) {
            LocalDate month = LocalDate.of(2003 + half / 2, half % 2 == 0 ? 3 : 9, 5);
            LocalDate day = OfficeDays.open(month.plusDays(dice.between(0, 20)));
            sink.take(
                    Row.of("notice.meeting")
                            .with("number", numbers.next("LX", day))
                            .with("held_on", day)
                            .with("chair", chair)
                            .with("participants", members)
                            .with("agenda", phrases.say("agenda"))
                            .with("minutes", OfficeDays.document("澄干监纪", day)));
        }
    }
}
