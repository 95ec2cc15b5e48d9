package org.nengxia.bench.engines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.people.People;

/// People as a county has them, drawn by a seed: most hold a leading post, each rule hits a few in
/// a hundred, of each hundred facts that can be missing some two are, and only heads of units are
/// ranked.
final class CountyPeople {

    private static final int YEARS_OF_BIRTHS = 33;
    private final Random random;
    private final LocalDate day;
    private Map<String, Value> person = Map.of();

    private CountyPeople(long seed, LocalDate day) {
        this.random = new Random(seed);
        this.day = day;
    }

    static People of(FactCatalogue catalogue, LocalDate day, int count, long seed) {
        CountyPeople draw = new CountyPeople(seed, day);
        List<FactSheet> sheets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sheets.add(new FactSheet(Integer.toString(i), day, draw.person(), Map.of()));
        }
        return new People(catalogue, day, sheets);
    }

    private Map<String, Value> person() {
        person = new HashMap<>();
        boolean head = often(30);
        flag("holds_leading_post", 90, 0);
        person.put("heads_unit", Value.of(head));
        person.put("heads_team", Value.of(head && often(50)));
        person.put("sex", Value.of(often(25) ? "F" : "M"));
        person.put("birth_date", Value.of(born()));
        votes();
        if (head) {
            ranking();
        }
        grades();
        discipline();
        absence();
        return person;
    }

    private LocalDate born() {
        return day.minusYears(26).minusDays(random.nextInt(365 * YEARS_OF_BIRTHS));
    }

    private void votes() {
        if (!often(2)) {
            person.put("votes_valid", Value.of(60 + random.nextInt(60)));
            person.put("incompetent_votes", Value.of(random.nextInt(often(10) ? 60 : 15)));
        }
    }

    private void ranking() {
        person.put("ranked_units", Value.of(20));
        person.put("places_from_last", Value.of(random.nextInt(20)));
        person.put("places_from_last_previous", Value.of(random.nextInt(20)));
        flag("target_met", 92, 5);
        flag("target_met_previous", 92, 5);
    }

    private void grades() {
        code("annual_grade", "COMPETENT", "BASICALLY_COMPETENT", "INCOMPETENT");
        code("annual_grade_previous", "COMPETENT", "BASICALLY_COMPETENT", "INCOMPETENT");
        code("integrity_result", "PASS", "FAIL", "FAIL");
        code("team_grade", "GOOD", "AVERAGE", "POOR");
        code("team_grade_previous", "GOOD", "AVERAGE", "POOR");
    }

    private void discipline() {
        for (String fact : List.of("veto_repeated", "sanction_serious", "adjustment_recommended")) {
            flag(fact, 1, 0);
        }
        flag("removed_by_sanction", 1, 0);
        flag("warned_within_year", 2, 2);
    }

    private void absence() {
        boolean ill = often(2);
        boolean absent = often(4);
        person.put("on_sick_leave", Value.of(ill));
        if (ill) {
            person.put("sick_leave_since", Value.of(day.minusDays(random.nextInt(600))));
            flag("sick_leave_certified", 70, 20);
        }
        person.put("absence_run_days", Value.of(absent ? random.nextInt(20) : 0));
        person.put("absence_year_days", Value.of(absent ? random.nextInt(40) : 0));
    }

    private void flag(String fact, int yesOfHundred, int missingOfHundred) {
        if (!often(missingOfHundred)) {
            person.put(fact, Value.of(often(yesOfHundred)));
        }
    }

    private void code(String fact, String usual, String seldom, String rare) {
        int dice = random.nextInt(100);
        if (dice > 1) {
            person.put(fact, Value.of(dice < 4 ? rare : dice < 10 ? seldom : usual));
        }
    }

    private boolean often(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }
}
