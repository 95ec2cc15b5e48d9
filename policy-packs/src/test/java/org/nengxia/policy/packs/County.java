package org.nengxia.policy.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.evaluate.Outcome;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.FactType;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.Packs;

/// The sample county's pack, its facts, and people to try it on.
final class County {

    static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);

    private County() {}

    static FactCatalogue catalogue() {
        return FactCatalogue.of(
                Stream.of(
                                closed(
                                        FactType.BOOLEAN,
                                        "holds_leading_post heads_unit heads_team"),
                                closed(FactType.BOOLEAN, "veto_repeated sanction_serious"),
                                closed(FactType.BOOLEAN, "removed_by_sanction"),
                                known(FactType.BOOLEAN, "warned_within_year"),
                                closed(FactType.BOOLEAN, "adjustment_recommended on_sick_leave"),
                                closed(FactType.INTEGER, "absence_run_days absence_year_days"),
                                known(FactType.TEXT, "sex annual_grade annual_grade_previous"),
                                known(FactType.TEXT, "integrity_result team_grade"),
                                known(FactType.TEXT, "team_grade_previous"),
                                known(FactType.DATE, "birth_date sick_leave_since"),
                                known(FactType.INTEGER, "votes_valid incompetent_votes"),
                                known(FactType.INTEGER, "ranked_units places_from_last"),
                                known(FactType.INTEGER, "places_from_last_previous"),
                                known(FactType.BOOLEAN, "target_met target_met_previous"),
                                known(FactType.BOOLEAN, "sick_leave_certified"))
                        .flatMap(Function.identity())
                        .toList());
    }

    private static Stream<FactDefinition> closed(FactType type, String names) {
        return Stream.of(names.split(" ", -1)).map(name -> FactDefinition.closed(name, type));
    }

    private static Stream<FactDefinition> known(FactType type, String names) {
        return Stream.of(names.split(" ", -1)).map(name -> FactDefinition.optional(name, type));
    }

    static Packs packs() {
        return Packs.onClasspath(County.class.getClassLoader(), "packs", catalogue());
    }

    static Pack seed() {
        return packs().pack("county-seed").orElseThrow();
    }

    /// A head of a unit and team, on the day, about whom nothing is missing and nothing is wrong.
    static FactSheet blameless(LocalDate asOf) {
        FactSheet.Draft draft = FactSheet.of("990123-0001", asOf);
        for (String yes : "holds_leading_post heads_unit heads_team".split(" ", -1)) {
            draft.set(yes, Value.of(true));
        }
        for (String no :
                ("veto_repeated sanction_serious adjustment_recommended on_sick_leave"
                                + " removed_by_sanction warned_within_year")
                        .split(" ", -1)) {
            draft.set(no, Value.of(false));
        }
        return assessedWell(draft)
                .set("absence_run_days", Value.of(0))
                .set("absence_year_days", Value.of(0))
                .set("sex", Value.of("M"))
                .set("birth_date", Value.of(asOf.minusYears(40)))
                .set("sick_leave_since", Value.of(asOf))
                .set("sick_leave_certified", Value.of(false))
                .set("votes_valid", Value.of(100))
                .set("incompetent_votes", Value.of(0))
                .set("ranked_units", Value.of(20))
                .set("places_from_last", Value.of(10))
                .set("places_from_last_previous", Value.of(10))
                .done();
    }

    private static FactSheet.Draft assessedWell(FactSheet.Draft draft) {
        return draft.set("annual_grade", Value.of("COMPETENT"))
                .set("annual_grade_previous", Value.of("COMPETENT"))
                .set("integrity_result", Value.of("PASS"))
                .set("team_grade", Value.of("GOOD"))
                .set("team_grade_previous", Value.of("GOOD"))
                .set("target_met", Value.of(true))
                .set("target_met_previous", Value.of(true));
    }

    static Answer answer(String ruleId, FactSheet sheet) {
        return answer(seed(), ruleId, sheet);
    }

    static Answer answer(Pack pack, String ruleId, FactSheet sheet) {
        return new Evaluator(PackOnDay.of(pack, sheet.asOf())).answer(ruleId, sheet).orElseThrow();
    }

    /// The sheet with some facts changed, written `fact=value fact=value`.
    static FactSheet changed(FactSheet sheet, String facts) {
        FactSheet result = sheet;
        for (String assignment : facts.split(" ", -1)) {
            List<String> pair = List.of(assignment.split("=", -1));
            result = result.with(pair.getFirst(), value(pair.getLast()));
        }
        return result;
    }

    private static Value value(String text) {
        if (text.matches("\\d+")) {
            return Value.of(Long.parseLong(text));
        }
        if (text.matches("\\d+-.*")) {
            return Value.of(LocalDate.parse(text));
        }
        return text.matches("true|false") ? Value.of(Boolean.parseBoolean(text)) : Value.of(text);
    }

    static Outcome outcome(String ruleId, FactSheet sheet) {
        return answer(ruleId, sheet).outcome();
    }
}
