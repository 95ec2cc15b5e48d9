package org.nengxia.bench.engines;

import java.time.LocalDate;
import java.util.Arrays;

/// The rules of the county on 31 December 2005 written by hand, without branches, rule by rule over
/// blocks of columns: the limit that an engine is measured against, never a way to make law.
/// Three-valued like the others: `hit` where all holds, `undetermined` where all may hold but not
/// all does.
final class HandLoop {

    static final LocalDate DAY = LocalDate.of(2005, 12, 31);
    private static final int BLOCK = 4096;

    final int[] hit;
    final int[] undetermined;
    private final byte[] leads;
    private final byte[] headsUnit;
    private final int[] valid;
    private final int[] against;
    private final int[] ranked;
    private final int[] fromLast;
    private final int[] fromLastBefore;
    private final int[] absentRun;
    private final int[] absentYear;
    private final int[] born;
    private final int[] illSince;
    private final byte[][] single;
    private final byte[][] pairs;
    private final byte[][] triples;
    private final byte[] man;
    private final byte[] woman;
    private final byte[] ill;
    private final byte[] certified;

    HandLoop(Columns people) {
        hit = new int[people.size()];
        undetermined = new int[people.size()];
        leads = people.flags("holds_leading_post");
        headsUnit = people.flags("heads_unit");
        valid = people.numbers("votes_valid");
        against = people.numbers("incompetent_votes");
        ranked = people.numbers("ranked_units");
        fromLast = people.numbers("places_from_last");
        fromLastBefore = people.numbers("places_from_last_previous");
        absentRun = people.numbers("absence_run_days");
        absentYear = people.numbers("absence_year_days");
        born = people.numbers("birth_date");
        illSince = people.numbers("sick_leave_since");
        single =
                new byte[][] {
                    people.is("annual_grade", "INCOMPETENT"),
                    people.is("team_grade", "POOR"),
                    people.is("integrity_result", "FAIL"),
                    people.flags("veto_repeated")
                };
        pairs =
                new byte[][] {
                    people.is("annual_grade", "BASICALLY_COMPETENT"),
                    people.is("annual_grade_previous", "BASICALLY_COMPETENT"),
                    people.flags("sanction_serious"),
                    people.flags("adjustment_recommended")
                };
        triples = triples(people, headsUnit);
        man = people.is("sex", "M");
        woman = people.is("sex", "F");
        ill = people.flags("on_sick_leave");
        certified = people.flags("sick_leave_certified");
    }

    private static byte[][] triples(Columns people, byte[] headsUnit) {
        return new byte[][] {
            people.flags("heads_team"),
            people.is("team_grade", "AVERAGE"),
            people.is("team_grade_previous", "AVERAGE"),
            headsUnit,
            not(people.flags("target_met")),
            not(people.flags("target_met_previous"))
        };
    }

    private static byte[] not(byte[] flags) {
        byte[] turned = flags.clone();
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (byte) (flags[i] == 2 ? 2 : 1 - flags[i]);
        }
        return turned;
    }

    /// Answers for people from one place up to another, block by block, in the order of the pack's
    /// rules.
    void run(int from, int upTo) {
        for (int start = from; start < upTo; start += BLOCK) {
            block(start, Math.min(upTo, start + BLOCK));
        }
    }

    private void block(int from, int upTo) {
        Arrays.fill(hit, from, upTo, 0);
        Arrays.fill(undetermined, from, upTo, 0);
        votes(0, from, upTo);
        last(1, from, upTo);
        backward(2, from, upTo);
        one(3, single[0], from, upTo);
        two(4, pairs[0], pairs[1], from, upTo);
        one(5, single[1], from, upTo);
        three(6, 0, from, upTo);
        three(7, 3, from, upTo);
        one(8, single[2], from, upTo);
        one(9, single[3], from, upTo);
        two(10, pairs[2], pairs[3], from, upTo);
        between(11, absentRun, 10, 15, from, upTo);
        between(12, absentYear, 20, 30, from, upTo);
        aged(13, man, epoch(1953, 12, 31), from, upTo);
        aged(14, woman, epoch(1955, 12, 31), from, upTo);
        ill(15, epoch(2004, 12, 31), from, upTo);
    }

    private static int epoch(int year, int month, int day) {
        return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
    }

    private void votes(int rule, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int n = against[i];
            int m = valid[i];
            int known = bit(n != Columns.NONE) & bit(m != Columns.NONE) & bit(m > 0);
            int holds = bit(100 * n >= 30 * m);
            answer(rule, i, known & holds, (1 - known) | holds);
        }
    }

    private void last(int rule, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int group = bit(ranked[i] >= 2);
            int place = bit(fromLast[i] == 0);
            answer(
                    rule,
                    i,
                    yes(headsUnit[i]) & group & place,
                    maybe(headsUnit[i])
                            & (group | bit(ranked[i] == Columns.NONE))
                            & (place | bit(fromLast[i] == Columns.NONE)));
        }
    }

    private void backward(int rule, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int now = bit(fromLast[i] <= 1);
            int before = bit(fromLastBefore[i] <= 1);
            int known = bit(fromLast[i] != Columns.NONE) & bit(fromLastBefore[i] != Columns.NONE);
            answer(
                    rule,
                    i,
                    yes(headsUnit[i]) & now & before & known,
                    maybe(headsUnit[i]) & now & before);
        }
    }

    private void one(int rule, byte[] flag, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            answer(rule, i, yes(flag[i]), maybe(flag[i]));
        }
    }

    private void two(int rule, byte[] one, byte[] other, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            answer(rule, i, yes(one[i]) & yes(other[i]), maybe(one[i]) & maybe(other[i]));
        }
    }

    private void three(int rule, int first, int from, int upTo) {
        byte[] a = triples[first];
        byte[] b = triples[first + 1];
        byte[] c = triples[first + 2];
        for (int i = from; i < upTo; i++) {
            answer(
                    rule,
                    i,
                    yes(a[i]) & yes(b[i]) & yes(c[i]),
                    maybe(a[i]) & maybe(b[i]) & maybe(c[i]));
        }
    }

    private void between(int rule, int[] days, int over, int under, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int holds = bit(days[i] > over) & bit(days[i] < under);
            answer(rule, i, holds, holds | bit(days[i] == Columns.NONE));
        }
    }

    private void aged(int rule, byte[] sex, int cutOff, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int known = bit(born[i] != Columns.NONE);
            int holds = bit(born[i] <= cutOff);
            answer(rule, i, yes(sex[i]) & known & holds, maybe(sex[i]) & holds);
        }
    }

    private void ill(int rule, int cutOff, int from, int upTo) {
        for (int i = from; i < upTo; i++) {
            int known = bit(illSince[i] != Columns.NONE);
            int holds = bit(illSince[i] <= cutOff);
            answer(
                    rule,
                    i,
                    yes(ill[i]) & known & holds & yes(certified[i]),
                    maybe(ill[i]) & holds & maybe(certified[i]));
        }
    }

    /// Every rule also asks for a leading post. `may` holds wherever `does` holds.
    private void answer(int rule, int person, int does, int may) {
        int hits = does & yes(leads[person]);
        int open = may & maybe(leads[person]);
        hit[person] |= hits << rule;
        undetermined[person] |= (open & ~hits) << rule;
    }

    private static int yes(byte flag) {
        return flag & 1;
    }

    private static int maybe(byte flag) {
        return (flag + 1) >> 1;
    }

    private static int bit(boolean holds) {
        return holds ? 1 : 0;
    }
}
