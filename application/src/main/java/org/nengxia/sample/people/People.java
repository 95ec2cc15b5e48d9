package org.nengxia.sample.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nengxia.kernel.IdNumber;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.Lists;
import org.nengxia.sample.people.Names.Named;
import org.nengxia.sample.people.Person.Learning;
import org.nengxia.sample.people.Person.Party;

/// The people of one county. No two share a name and a month of birth; a few share a name.
public final class People {
    private static final int NAMESAKE_EVERY = 240;
    private final Dice dice;
    private final Names names;
    private final String district;
    private final List<Person> all = new ArrayList<>();
    private final Set<String> namesAndMonths;
    private final Set<String> idNumbers = new HashSet<>();

    /// People registered in that district, a code of six digits that no real place has.
    ///
    /// @param namesAndMonths names with month of birth that others bear already; grows
    public People(Dice dice, String district, Set<String> namesAndMonths) {
        this.namesAndMonths = namesAndMonths;
        this.dice = dice;
        this.names = new Names(dice.apart("names"));
        this.district = district;
    }

    /// Everybody made so far.
    public List<Person> all() {
        return all;
    }

    /// A new person of either sex whose age rule applies from that day on.
    public Person turning(LocalDate conversionBirthday) {
        Sex sex = sex();
        return person(sex, conversionBirthday.minusYears(sex.conversionAge()));
    }

    /// A new person whose age rule applies so many days after a day.
    public Person turning(LocalDate after, int leastDays, int mostDays) {
        return turning(after.plusDays(dice.between(leastDays, mostDays)));
    }

    /// The latest person made, now in poor health.
    public Person latestInPoorHealth() {
        Person frail = all.getLast().withHealth("POOR");
        all.set(all.size() - 1, frail);
        return frail;
    }

    private Sex sex() {
        return dice.inThousand(150) ? Sex.F : Sex.M;
    }

    private Person person(Sex sex, LocalDate bornOn) {
        Named named = name(sex, bornOn);
        LocalDate beganWork = bornOn.plusYears(dice.between(17, 23)).plusDays(dice.between(0, 360));
        Person person =
                new Person(
                        idNumber(sex, bornOn),
                        named.name(),
                        sex,
                        bornOn,
                        named.ethnicity(),
                        dice.inThousand(15) ? null : dice.pick(Lists.words("people", "native")),
                        party(beganWork),
                        beganWork,
                        learning(bornOn),
                        dice.inThousand(60) ? "FAIR" : "GOOD");
        all.add(person);
        return person;
    }

    private Named name(Sex sex, LocalDate bornOn) {
        while (true) {
            Named named = namesakeOr(sex);
            if (namesAndMonths.add(named.name() + YearMonth.from(bornOn))) {
                return named;
            }
        }
    }

    private Named namesakeOr(Sex sex) {
        if (all.size() % NAMESAKE_EVERY == NAMESAKE_EVERY - 1) {
            Person other = dice.pick(all);
            if (other.sex() == sex) {
                return new Named(other.name(), other.ethnicity());
            }
        }
        return names.cadre(sex);
    }

    private String idNumber(Sex sex, LocalDate bornOn) {
        while (true) {
            int sequence = dice.between(0, 498) * 2 + (sex == Sex.M ? 1 : 2);
            String seventeen = "%s%tY%<tm%<td%03d".formatted(district, bornOn, sequence);
            String number = seventeen + IdNumber.checkDigit(seventeen);
            if (idNumbers.add(number)) {
                return number;
            }
        }
    }

    private Party party(LocalDate beganWork) {
        if (dice.inThousand(50)) {
            return new Party(dice.inThousand(500) ? "群众" : "民主党派成员", null);
        }
        return new Party("中共党员", beganWork.plusDays(dice.between(400, 4000)));
    }

    private Learning learning(LocalDate bornOn) {
        int drawn = dice.between(0, 99) + (bornOn.getYear() - 1958);
        String schooling =
                drawn < 6
                        ? "HIGH_SCHOOL"
                        : drawn < 24
                                ? "SECONDARY"
                                : drawn < 72
                                        ? "COLLEGE"
                                        : drawn < 108 ? "BACHELOR" : "POSTGRADUATE";
        return new Learning(schooling, dice.pick(Lists.words("people", "schools." + schooling)));
    }
}
