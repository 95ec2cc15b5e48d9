package org.nengxia.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengxia.ProductTest;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.Language;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.Evaluator;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactSheet;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.parameter.ParameterKind;
import org.nengxia.policy.term.Length;
import org.nengxia.regulation.KnownFacts;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Cadre;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ReasonsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);
    private static final Cadre SOMEBODY =
            new Cadre(1, new IdNumber("990123196001010018"), "欧阳明", "M", YEAR_END.minusYears(45));

    @Autowired Regulations regulations;
    @Autowired Reasons reasons;
    @Autowired KnownFacts facts;
    @Autowired LawWords words;

    @Test
    void whatIsOneIsToldAsOne() {
        var english = words.in(Language.EN);
        assertThat(english.value("incompetent_votes", Value.of(1))).isEqualTo("1 vote");
        assertThat(english.value("incompetent_votes", Value.of(1046))).isEqualTo("1,046 votes");
        assertThat(english.length(ParameterKind.MONTHS, Value.of(1))).isEqualTo("1 month");
        assertThat(english.length(new Length(1, Length.Unit.YEAR))).isEqualTo("1 year");
        assertThat(words.in(Language.ZH).value("absence_run_days", Value.of(1))).isEqualTo("1 天");
    }

    private FactSheet blameless() {
        FactSheet sheet = FactSheet.of("1", YEAR_END).done();
        for (FactDefinition fact : facts.catalogue().definitions()) {
            sheet = sheet.with(fact.name(), harmless(fact));
        }
        return sheet.with("holds_leading_post", Value.of(true))
                .with("heads_unit", Value.of(true))
                .with("heads_team", Value.of(true))
                .with("sex", Value.of("M"))
                .with("target_met", Value.of(true))
                .with("team_grade", Value.of("GOOD"))
                .with("team_grade_previous", Value.of("GOOD"))
                .with("integrity_result", Value.of("PASS"))
                .with("birth_date", Value.of(YEAR_END.minusYears(40)));
    }

    private static Value harmless(FactDefinition fact) {
        return switch (fact.type()) {
            case TEXT -> Value.of("COMPETENT");
            case INTEGER -> Value.of(fact.name().equals("incompetent_votes") ? 0 : 118);
            case BOOLEAN -> Value.of(false);
            case DATE -> Value.of(YEAR_END);
            case DECIMAL -> Value.of(0);
        };
    }

    private Why why(String rule, FactSheet sheet, Language language) {
        PackOnDay law = PackOnDay.of(regulations.pack("county-seed").orElseThrow(), YEAR_END);
        Answer answer = new Evaluator(law).answer(rule, sheet).orElseThrow();
        return reasons.tell(
                new Explanation(
                        SOMEBODY,
                        Optional.empty(),
                        law,
                        answer,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                language);
    }

    @Test
    void theSentenceThatAnswersSaysSubjectNumberThresholdAndArticle() {
        FactSheet sheet = blameless().with("incompetent_votes", Value.of(37));
        assertThat(why("K13-1", sheet, Language.ZH).lead())
                .isEqualTo("有效票 118 张，其中不称职票 37 张，占 31.36%，达到《县推进领导干部能上能下的经验材料》E1 规定的 30%；担任领导职务。");
        assertThat(why("K13-1", sheet, Language.EN).lead())
                .startsWith("Valid votes: 118 votes, of them votes of not competent: 37 votes,");
    }

    @Test
    void theArithmeticIsExactAndTheNearestChangesAreNamed() {
        Why why = why("K13-1", blameless().with("incompetent_votes", Value.of(37)), Language.ZH);
        assertThat(why.comparisons().getFirst().exact())
                .contains("37 × 100 = 3700，30 × 118 = 3540，3700 ≥ 3540，成立");
        assertThat(why.changes())
                .extracting(Why.ChangeLine::text)
                .contains("不称职票 35 张或更少", "有效票 124 张或更多", "“不称职票比例”定得高于 37/118（31.36%）");
    }

    @ParameterizedTest
    @CsvSource({
        "K13-1,incompetent_votes=36",
        "E2-1,places_from_last=0",
        "K08-1,places_from_last=1 places_from_last_previous=0",
        "K11-1,annual_grade=INCOMPETENT",
        "K11-2,annual_grade=BASICALLY_COMPETENT annual_grade_previous=BASICALLY_COMPETENT",
        "K12-1,team_grade=POOR",
        "K12-2,team_grade=AVERAGE team_grade_previous=AVERAGE",
        "K07-1,target_met=false target_met_previous=false",
        "K05-1,integrity_result=FAIL",
        "K10-1,veto_repeated=true",
        "K14-1,sanction_serious=true adjustment_recommended=true",
        "K16-1,absence_run_days=12",
        "K16-2,absence_year_days=25",
        "C1-1,birth_date=1953-12-31",
        "C1-2,sex=F birth_date=1955-12-31",
        "K15-1,on_sick_leave=true sick_leave_certified=true sick_leave_since=2004-12-31"
    })
    void everyRuleIsToldInBothLanguagesWhateverItAnswers(String rule, String changes) {
        FactSheet other = blameless();
        FactSheet same = other;
        FactSheet unknown = other;
        for (String change : changes.split(" ", -1)) {
            List<String> pair = List.of(change.split("=", -1));
            same = same.with(pair.getFirst(), value(pair.getLast()));
            unknown = unknown.with(pair.getFirst(), null);
        }
        for (Language language : Language.values()) {
            assertTold(why(rule, same, language), "hit", language);
            assertTold(why(rule, other, language), "miss", language);
            assertTold(why(rule, unknown, language), "und", language);
        }
    }

    private static void assertTold(Why why, String kind, Language language) {
        assertThat(why.kind()).isEqualTo(kind);
        assertThat(why.toString())
                .doesNotContain("explain.", "law.reached", "{0}", "null")
                .doesNotContainPattern("[A-Z]{4,}");
        assertThat(why.articles()).isNotEmpty();
        assertThat(why.lead())
                .matches(language == Language.ZH ? ".*[\\p{IsHan}].*" : "\\P{IsHan}*");
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
}
