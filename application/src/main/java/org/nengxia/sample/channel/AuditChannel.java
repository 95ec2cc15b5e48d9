package org.nengxia.sample.channel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nengxia.sample.channel.Audited.Audit;
import org.nengxia.sample.county.Cause;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.Lists;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.draw.Phrases;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Tenure audit (经济责任审计): member units, meetings, audits, findings with amounts, opinions (MISSION
/// A1–A4).
final class AuditChannel {
    private static final List<String> ASPECTS =
            List.of("BUDGET", "REVENUE", "SPENDING", "ASSETS", "DECISION");
    private static final int YUAN_IN_ALL = 30_864_000;
    private static final int OPINIONS = 163;
    private static final int EDUCATED = 17;
    private static final int BARRED = 11;
    private final County county;
    private final Handlings handlings;
    private final Dice dice;
    private final Phrases phrases;
    private final Numbering numbers;

    AuditChannel(County county, Handlings handlings, Dice dice) {
        this.county = county;
        this.numbers = new Numbering(county.place());
        this.handlings = handlings;
        this.dice = dice;
        this.phrases = new Phrases("audit", dice.apart("phrases"));
    }

    void write(Sink sink) {
        members(sink);
        meetings(sink);
        List<Audit> audits =
                new Audited(county, dice.apart("audited"))
                        .choose().stream().sorted(Comparator.comparing(Audit::reported)).toList();
        Map<Audit, String> numbered = new LinkedHashMap<>();
        audits.forEach(audit -> numbered.put(audit, numbers.next("SJ", audit.reported())));
        handle(numbered);
        Map<Audit, Integer> problems = problems(numbered);
        audits.forEach(audit -> sink.take(audit(audit, numbered, problems.getOrDefault(audit, 0))));
        findings(numbered, problems, sink);
        opinions(numbered, sink);
    }

    private void members(Sink sink) {
        int ordinal = 0;
        for (String line : Lists.of("audit", "roles")) {
            String[] parts = line.split("\\|", -1);
            ordinal++;
            sink.take(
                    Row.of("audit.member")
                            .with("number", "SC%02d".formatted(ordinal))
                            .with("name", parts[0])
                            .with("role", parts[1])
                            .with("since", LocalDate.of(2001, 5, 18)));
        }
    }

    private void meetings(Sink sink) {
        List<String> members =
                Lists.of("audit", "roles").stream()
                        .map(line -> line.substring(0, line.indexOf('|')))
                        .toList();
        for (int half = 0; half < 6; half++) {
            LocalDate month = LocalDate.of(2003 + half / 2, half % 2 == 0 ? 2 : 8, 1);
            for (String body : List.of("LEADING_GROUP", "JOINT_MEETING")) {
                LocalDate day = OfficeDays.open(month.plusDays(dice.between(0, 25)));
                sink.take(
                        Row.of("audit.meeting")
                                .with("number", numbers.next("SH", day))
                                .with("held_on", day)
                                .with("body", body)
                                .with("participants", members)
                                .with("agenda", phrases.say("agenda"))
                                .with("minutes", OfficeDays.document("澄经审纪", day)));
            }
        }
    }

    private void handle(Map<Audit, String> numbered) {
        for (Departure departure : county.departures(Cause.AUDIT)) {
            numbered.forEach((audit, number) -> {
                if (audit.tenure().equals(departure.left())) {
                    handlings.add(Handling.of(departure, List.of(number), null));
                }
            });
        }
        int lighter = 0;
        for (Audit audit : dice.shuffled(List.copyOf(numbered.keySet()))) {
            LocalDate decided = OfficeDays.sitting(audit.reported().plusDays(dice.between(14, 40)));
            List<Tenure> then = then(audit, decided);
            if (lighter < EDUCATED + BARRED && !then.isEmpty()) {
                String measure = lighter < EDUCATED ? "EDUCATION" : "HONOURS_BARRED";
                List<String> sources = List.of(numbered.getOrDefault(audit, ""));
                handlings.add(new Handling(then.getFirst(), measure, decided, sources, null));
                lighter++;
            }
        }
    }

    /// The leading post held when the audit's result was used, unless the audited head left for it.
    private List<Tenure> then(Audit audit, LocalDate decided) {
        boolean left =
                county.departures(Cause.AUDIT).stream()
                        .anyMatch(each -> each.left().equals(audit.tenure()));
        if (left || decided.isAfter(County.LAST)) {
            return List.of();
        }
        return county.career(audit.tenure().person()).stream()
                .filter(tenure -> tenure.seat().leading() && tenure.covers(decided))
                .toList();
    }

    /// How many irregularities each audit found: some for all that were handled, none for a third
    /// of the others.
    private Map<Audit, Integer> problems(Map<Audit, String> numbered) {
        List<String> handled =
                handlings.all().stream().flatMap(handling -> handling.sources().stream()).toList();
        Map<Audit, Integer> problems = new LinkedHashMap<>();
        numbered.forEach((audit, number) -> {
            boolean some = handled.contains(number) || dice.inThousand(660);
            problems.put(audit, some ? dice.between(1, 3) : 0);
        });
        return problems;
    }

    private Row audit(Audit audit, Map<Audit, String> numbered, int problems) {
        return Row.of("audit.audit")
                .with("number", numbered.get(audit))
                .with("cadre_id", audit.tenure().person().cells())
                .with("unit", audit.unit().name())
                .with("post_then", audit.tenure().seat().title())
                .with("auditor", "县审计局")
                .with("scope", dice.inThousand(620) ? "FULL" : "FOCUSED")
                .with("occasion", audit.leaving() ? "LEAVING" : "IN_TENURE")
                .with("began_on", audit.began())
                .with("reported_on", audit.reported())
                .with(
                        "conclusion",
                        problems == 0
                                ? phrases.say("conclusion.clean")
                                : phrases.say("conclusion.found", problems));
    }

    private void findings(Map<Audit, String> numbered, Map<Audit, Integer> problems, Sink sink) {
        int count = problems.values().stream().mapToInt(Integer::intValue).sum();
        int[] shares = IntStream.range(0, count).map(_ -> dice.between(2, 100)).toArray();
        long total = IntStream.of(shares).sum();
        int at = 0;
        long due = 0;
        for (Audit audit : numbered.keySet()) {
            for (int i = problems.getOrDefault(audit, 0); i > 0; i--) {
                long before = YUAN_IN_ALL * due / total;
                due += shares[at++];
                sink.take(finding(audit, numbered, YUAN_IN_ALL * due / total - before));
            }
        }
    }

    private Row finding(Audit audit, Map<Audit, String> numbered, long yuan) {
        String aspect = dice.pick(ASPECTS);
        return Row.of("audit.finding")
                .with("number", numbers.next("SW", audit.reported()))
                .with("audit", numbered.get(audit))
                .with("found_on", audit.reported())
                .with("aspect", aspect)
                .with("problem", phrases.say("problem." + aspect))
                .with("amount", BigDecimal.valueOf(yuan));
    }

    private void opinions(Map<Audit, String> numbered, Sink sink) {
        List<Audit> audits = List.copyOf(numbered.keySet());
        List<Audit> twice = dice.some(OPINIONS - audits.size(), audits);
        for (Audit audit : audits) {
            for (int i = twice.contains(audit) ? 2 : 1; i > 0; i--) {
                sink.take(opinion(audit, numbered));
            }
        }
    }

    private Row opinion(Audit audit, Map<Audit, String> numbered) {
        String kind = dice.inThousand(550) ? "OPINION" : "SUGGESTION";
        LocalDate given = OfficeDays.open(audit.reported());
        LocalDate due = given.plusDays(dice.pick(List.of(30, 60, 90)));
        LocalDate done = OfficeDays.open(due.plusDays(dice.between(-25, 20)));
        boolean open = done.isAfter(County.LAST) || dice.inThousand(80);
        return Row.of("audit.opinion")
                .with("number", numbers.next("SY", given))
                .with("audit", numbered.get(audit))
                .with("given_on", given)
                .with("kind", kind)
                .with("content", phrases.say("opinion." + kind))
                .with("due_on", due)
                .with("rectified_on", open ? null : done);
    }
}
