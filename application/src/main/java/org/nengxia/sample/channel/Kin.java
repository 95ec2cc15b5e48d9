package org.nengxia.sample.channel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengxia.sample.county.County;
import org.nengxia.sample.decide.Numbering;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.people.Names;
import org.nengxia.sample.people.Person;
import org.nengxia.sample.people.Sex;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// Who declared his kin, and which of them are known: most declared, some of those have kin among
/// the cadres, others relatives outside the roster. Who did not declare has none on record.
final class Kin {
    private static final String DECLARED = "领导干部个人有关事项报告";
    private static final Map<String, Integer> OUTSIDE =
            Map.of("SPOUSE", 400, "CHILD", 700, "SIBLING", 1000);

    private final County county;
    private final Dice dice;
    private final Names names;
    private final Numbering numbers;

    Kin(County county, Dice dice) {
        this.county = county;
        this.dice = dice;
        this.names = new Names(dice.apart("names"));
        this.numbers = new Numbering(county.place());
    }

    void write(Sink sink) {
        List<Person> declared =
                county.people().all().stream().filter(_ -> dice.inThousand(820)).toList();
        for (Person person : declared) {
            LocalDate day = OfficeDays.open(dice.day(County.FIRST, County.LAST.minusDays(10)));
            sink.take(declaration(person, day));
            if (dice.inThousand(60)) {
                sink.take(outside(person, day));
            }
        }
        pairs(declared).forEach(sink::take);
    }

    /// Neighbours in a drawn order who could be man and wife, brothers, or cousins.
    private List<Row> pairs(List<Person> declared) {
        List<Row> rows = new ArrayList<>();
        List<Person> drawn = dice.shuffled(declared);
        for (int i = 1; i < drawn.size(); i += 2) {
            Person one = drawn.get(i - 1);
            Person other = drawn.get(i);
            if (apart(one, other) <= 12 && surname(one).equals(surname(other))) {
                rows.add(inside(one, other, dice.inThousand(600) ? "SIBLING" : "COUSIN"));
            } else if (one.sex() == Sex.F && other.sex() == Sex.M && apart(one, other) <= 3) {
                rows.add(inside(one, other, "SPOUSE"));
            }
        }
        return rows;
    }

    private static long apart(Person one, Person other) {
        return Math.abs(ChronoUnit.YEARS.between(one.bornOn(), other.bornOn()));
    }

    private static String surname(Person person) {
        return person.name().substring(0, person.name().offsetByCodePoints(0, 1));
    }

    private Row declaration(Person person, LocalDate day) {
        return Row.of("ties.declaration")
                .with("number", numbers.next("SB", day))
                .with("cadre_id", person.cells())
                .with("declared_on", day)
                .with("document", day.getYear() + " 年" + DECLARED);
    }

    private Row inside(Person person, Person relative, String relation) {
        LocalDate day = OfficeDays.open(dice.day(County.FIRST, County.LAST.minusDays(10)));
        return kin(person, relation, day)
                .with("relative_name", relative.name())
                .with("relative_id", relative.idNumber());
    }

    private Row outside(Person person, LocalDate day) {
        int drawn = dice.between(0, 999);
        String relation =
                OUTSIDE.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .filter(each -> drawn < each.getValue())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        return kin(person, relation, day).with("relative_name", names.bystander());
    }

    private Row kin(Person person, String relation, LocalDate day) {
        return Row.of("ties.kinship")
                .with("number", numbers.next("QS", day))
                .with("cadre_id", person.cells())
                .with("relation", relation)
                .with("source", DECLARED)
                .with("seen_on", day);
    }
}
