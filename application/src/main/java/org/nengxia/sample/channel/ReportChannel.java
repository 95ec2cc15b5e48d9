package org.nengxia.sample.channel;

import java.math.BigDecimal;
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
import org.nengxia.sample.people.Names;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Verification of reports (举报查核): reports, each verified by two or more, rewards, supervisors
/// (MISSION V1–V5).
final class ReportChannel {
    private static final List<String> ASPECTS =
            List.of("SELECTION", "FINANCE", "STYLE", "DUTY", "LIFE");
    private static final int EDUCATED = 13;
    private static final int ADMONISHED = 10;
    private static final int WITHOUT_CONSEQUENCE = 21;
    private static final int SUPERVISORS = 51;
    private static final int SUPERVISORS_BEFORE = 6;
    private final County county;
    private final Handlings handlings;
    private final Dice dice;
    private final Phrases phrases;
    private final Names names;
    private final Subjects subjects;
    private final Numbering numbers;

    /// A report, its verification and what was decided.
    ///
    /// @param measure blank when nothing was decided
    private record Case(
            Tenure about,
            LocalDate received,
            LocalDate concluded,
            String outcome,
            @Nullable String measure,
            LocalDate decided) {}

    ReportChannel(County county, Handlings handlings, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.handlings = handlings;
        this.dice = dice;
        this.phrases = new Phrases("report", dice.apart("phrases"));
        this.names = new Names(dice.apart("names"));
        this.subjects = new Subjects(county, dice).without(Cause.REPORT);
    }

    void write(Sink sink) {
        List<Case> cases = new ArrayList<>();
        county.departures(Cause.REPORT).forEach(each -> cases.add(beforeDeparture(each)));
        for (int i = 0; i < EDUCATED + ADMONISHED; i++) {
            cases.add(drawn(i < EDUCATED ? "EDUCATION" : "ADMONITION"));
        }
        for (int i = 0; i < WITHOUT_CONSEQUENCE; i++) {
            cases.add(drawn(null));
        }
        List<Row> verifications = new ArrayList<>();
        cases.sort(Comparator.comparing(Case::received));
        cases.forEach(each -> report(each, sink, verifications));
        verifications.forEach(sink::take);
        rewards(sink);
        supervisors(sink);
    }

    private Case beforeDeparture(Departure departure) {
        LocalDate concluded = OfficeDays.open(departure.decidedOn().minusDays(dice.between(8, 20)));
        return new Case(
                departure.left(),
                OfficeDays.open(concluded.minusDays(dice.between(25, 60))),
                concluded,
                dice.inThousand(750) ? "TRUE" : "PARTLY",
                departure.measure(),
                departure.decidedOn());
    }

    private Case drawn(@Nullable String measure) {
        LocalDate received =
                OfficeDays.open(dice.day(LocalDate.of(2003, 1, 8), LocalDate.of(2005, 10, 12)));
        LocalDate concluded = OfficeDays.open(received.plusDays(dice.between(18, 45)));
        LocalDate decided = OfficeDays.sitting(concluded.plusDays(dice.between(5, 15)));
        String outcome = dice.pick(outcomes(measure != null));
        return new Case(
                subjects.serving(received, decided),
                received,
                concluded,
                outcome,
                measure,
                decided);
    }

    private static List<String> outcomes(boolean handled) {
        return handled
                ? List.of("TRUE", "TRUE", "PARTLY")
                : List.of("FALSE", "FALSE", "FALSE", "UNVERIFIABLE", "PARTLY");
    }

    private void report(Case each, Sink sink, List<Row> verifications) {
        String number = numbers.next("JB", each.received());
        String aspect = dice.pick(ASPECTS);
        sink.take(
                Row.of("report.report")
                        .with("number", number)
                        .with("received_on", each.received())
                        .with("way", dice.pick(List.of("HOTLINE", "COUNTY_HEAD_LINE", "MAILBOX")))
                        .with("signed", dice.inThousand(380) ? "NAMED" : "ANONYMOUS")
                        .with("cadre_id", each.about().person().cells())
                        .with("unit", each.about().seat().unit().name())
                        .with("aspect", aspect)
                        .with("content", phrases.say("content." + aspect)));
        verifications.add(verification(each, number));
        if (each.measure() != null) {
            handlings.add(
                    new Handling(
                            each.about(), each.measure(), each.decided(), List.of(number), null));
        }
    }

    private Row verification(Case each, String report) {
        List<String> investigators = new ArrayList<>();
        for (int i = dice.between(2, 3); i > 0; i--) {
            investigators.add(names.bystander());
        }
        return Row.of("report.verification")
                .with("number", numbers.next("CH", each.received()))
                .with("report", report)
                .with("investigators", investigators)
                .with("began_on", OfficeDays.open(each.received().plusDays(dice.between(1, 7))))
                .with("concluded_on", each.concluded())
                .with("outcome", each.outcome())
                .with("statement", phrases.say("statement." + each.outcome()));
    }

    /// Rewards name no report: whoever reads them must not learn who reported.
    private void rewards(Sink sink) {
        int ordinal = 0;
        for (String month : List.of("2003-09", "2004-03", "2004-06", "2004-12", "2005-08")) {
            ordinal++;
            sink.take(
                    Row.of("report.reward")
                            .with("number", "JL%03d".formatted(ordinal))
                            .with("month", month)
                            .with("amount", BigDecimal.valueOf(dice.between(3, 10) * 100L)));
        }
    }

    private void supervisors(Sink sink) {
        LocalDate first = LocalDate.of(2003, 2, 20);
        LocalDate left = LocalDate.of(2004, 9, 10);
        for (int i = 1; i <= SUPERVISORS + SUPERVISORS_BEFORE; i++) {
            boolean replacement = i > SUPERVISORS;
            LocalDate engaged = replacement ? left.plusDays(10) : first;
            sink.take(
                    Row.of("report.supervisor")
                            .with("number", "JD%03d".formatted(i))
                            .with("name", names.bystander())
                            .with("unit", dice.pick(county.units()).name())
                            .with("engaged_on", engaged)
                            .with("until", engaged.plusYears(3).minusDays(1))
                            .with("ended_on", i <= SUPERVISORS_BEFORE ? left : null));
        }
    }
}
