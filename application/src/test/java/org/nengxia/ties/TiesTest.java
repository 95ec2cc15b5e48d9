package org.nengxia.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Role;
import org.nengxia.policy.recusal.Tie;
import org.nengxia.regulation.Regulations;
import org.nengxia.roster.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class TiesTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    @Autowired Ties ties;
    @Autowired Roster roster;
    @Autowired Regulations regulations;
    @Autowired Records records;

    private long subject;
    private long chief;
    private long brother;
    private long stranger;

    @BeforeEach
    void aDeputyWithAChiefABrotherAndAStranger() {
        records.none();
        records.unit("U1");
        records.unit("U2");
        subject = records.cadre("欧阳明");
        chief = records.cadre("赵局长");
        brother = records.cadre("欧阳亮");
        stranger = records.cadre("钱某");
        String head = records.post("U1", true);
        records.tenure(subject, records.post("U1", false), "2001-01-01");
        records.tenure(chief, head, "2000-01-01", "ended_on", "2003-05-01");
        records.tenure(brother, records.post("U2", false), "2000-01-01");
        records.tenure(stranger, records.post("U2", true), "2000-01-01");
    }

    private List<Tie> tiesOf(long person) {
        return ties.find(List.of(person), List.of(subject), DAY).ties(subject, person);
    }

    private Set<Relation> unknownOf(long person) {
        return ties.find(List.of(person), List.of(subject), DAY).unknown(subject, person);
    }

    private void kin(long cadre, String relation, String name) {
        records.line(
                "ties.kinship",
                "cadre_id %d | relation %s | source 报告 | seen_on 2004-03-01 | relative_name %s"
                        .formatted(cadre, relation, name));
    }

    private void kin(long cadre, String relation, long relative) {
        String name = roster.cadre(relative).orElseThrow().name();
        kin(cadre, relation, name + " | relative_id " + idNumber(relative));
    }

    private String idNumber(long cadre) {
        return roster.cadre(cadre).orElseThrow().idNumber().text();
    }

    @Test
    void kinshipCountsWhicheverOfTheTwoRecordedIt() {
        kin(brother, "SIBLING", subject);
        assertThat(tiesOf(brother)).extracting(Tie::relation).containsExactly(Relation.KINSHIP);
        assertThat(tiesOf(brother).getFirst().source().zh()).contains("兄弟姐妹", "报告");
        kin(subject, "COUSIN", stranger);
        assertThat(tiesOf(stranger)).extracting(Tie::relation).containsExactly(Relation.KINSHIP);
    }

    @Test
    void aNameAloneMakesNobodyARelativeButLeavesHimUnknown() {
        declared(subject);
        declared(brother);
        assertThat(unknownOf(brother)).isEmpty();
        kin(subject, "SIBLING", "欧阳亮");
        assertThat(tiesOf(brother)).isEmpty();
        assertThat(unknownOf(brother)).containsExactly(Relation.KINSHIP);
    }

    @Test
    void whoLedTheUnitIsAFormerSuperiorFromTheirFirstToTheirLastCommonDay() {
        assertThat(tiesOf(chief))
                .extracting(Tie::relation, Tie::since, Tie::until)
                .containsExactly(
                        tuple(
                                Relation.FORMER_SUPERIOR,
                                LocalDate.of(2001, 1, 1),
                                LocalDate.of(2003, 4, 30)));
    }

    @Test
    void aDeputyIsNobodysSuperiorAndWhoeverServesThereTodayIsOfTheUnit() {
        long colleague = records.cadre("孙副局长");
        records.tenure(colleague, records.post("U1", false), "2002-01-01");
        assertThat(tiesOf(colleague))
                .extracting(Tie::relation, Tie::since, Tie::until)
                .containsExactly(tuple(Relation.OWN_UNIT, LocalDate.of(2002, 1, 1), null));
    }

    @Test
    void theSubjectIsTiedToHisOwnCaseAndToNothingElse() {
        assertThat(tiesOf(subject)).extracting(Tie::relation).containsExactly(Relation.OWN_CASE);
    }

    @Test
    void oneQuestionAnswersForEverybodyAsked() {
        List<Long> everybody = List.of(subject, chief, brother, stranger);
        var all = ties.find(everybody, everybody, DAY);
        for (long one : everybody) {
            for (long other : everybody) {
                var alone = ties.find(List.of(other), List.of(one), DAY);
                assertThat(all.ties(one, other)).isEqualTo(alone.ties(one, other));
                assertThat(all.unknown(one, other)).isEqualTo(alone.unknown(one, other));
            }
        }
        assertThat(all.ties(subject, stranger)).isEmpty();
        assertThat(ties.find(List.of(), List.of(subject), DAY).ties()).isEmpty();
    }

    @Test
    void kinAreUnknownUntilOneOfTheTwoDeclaresThem() {
        assertThat(unknownOf(stranger)).containsExactly(Relation.KINSHIP);
        declared(stranger, "2006-01-01");
        assertThat(unknownOf(stranger)).containsExactly(Relation.KINSHIP);
        declared(stranger, "2005-12-31");
        assertThat(unknownOf(stranger)).isEmpty();
    }

    private void declared(long cadre) {
        declared(cadre, "2005-01-01");
    }

    private void declared(long cadre, String day) {
        records.line(
                "ties.declaration",
                "cadre_id %d | declared_on %s | document 报告".formatted(cadre, day));
    }

    @Test
    void whomTheRosterHasNoTenureOfIsUnknownAsColleagueAndSuperior() {
        long elsewhere = records.cadre("外县干部");
        declared(subject);
        assertThat(unknownOf(elsewhere))
                .containsExactlyInAnyOrder(Relation.OWN_UNIT, Relation.FORMER_SUPERIOR);
    }

    @Test
    void theCountysLawKeepsTheFormerChiefFromVerifyingAndNotFromVoting() {
        declared(chief);
        var rules = regulations.pack("county-seed").orElseThrow().provisions().recusals();
        assertThat(rules.judge(Role.INVESTIGATOR, tiesOf(chief), unknownOf(chief), DAY))
                .isInstanceOf(Judged.Barred.class);
        assertThat(rules.judge(Role.VOTER, tiesOf(chief), unknownOf(chief), DAY))
                .isEqualTo(new Judged.Free());
        assertThat(rules.judge(Role.VOTER, tiesOf(stranger), unknownOf(stranger), DAY))
                .isEqualTo(new Judged.Undetermined(List.of(Relation.KINSHIP)));
    }
}
