package org.nengxia.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.ProductTest;
import org.nengxia.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

@ProductTest
@Transactional
class RosterTest {
    private static final LocalDate HANDOVER = LocalDate.of(2004, 5, 1);

    @Autowired Roster roster;
    @Autowired Records records;

    private String head;
    private long former;
    private long successor;

    @BeforeEach
    void aPostChangesHands() {
        records.none();
        records.unit("U1");
        String team = records.put("roster.team", "name", "班子", "unit", "U1");
        head = records.post("U1", true, "team", team);
        records.post("U1", false);
        former = records.cadre("欧阳明");
        successor = records.cadre("买买提·艾力");
        records.tenure(former, head, "2000-01-01", "ended_on", "2004-05-01");
        records.tenure(successor, head, "2004-05-01");
    }

    @Test
    void theSuccessorHoldsThePostFromTheDayOfTheHandover() {
        assertThat(holder(HANDOVER.minusDays(1))).containsExactly(former);
        assertThat(holder(HANDOVER)).containsExactly(successor);
        assertThat(holder(LocalDate.of(1999, 12, 31))).isEmpty();
    }

    private List<Long> holder(LocalDate day) {
        return roster.holder(head, day).map(Tenure::cadre).map(Cadre::id).stream().toList();
    }

    @Test
    void noPostHasTwoHoldersOnOneDay() {
        assertThatThrownBy(
                        () -> records.tenure(former, head, "2003-01-01", "ended_on", "2003-01-02"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("tenure_of_one_holder");
    }

    @Test
    void noTenureEndsBeforeItBegins() {
        String deputy = records.post("U1", false);
        assertThatThrownBy(() ->
                        records.tenure(former, deputy, "2003-01-02", "ended_on", "2003-01-01"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aUnitShowsItsPostsWithTheirHoldersAndVacancies() {
        List<Seat> seats = roster.seatsOfUnit("U1", HANDOVER);
        assertThat(seats)
                .extracting(seat -> seat.holder().map(Cadre::name).orElse("空缺"))
                .containsExactly("买买提·艾力", "空缺");
        Team team = roster.teams("U1").getFirst();
        assertThat(roster.seatsOfTeam(team.number(), HANDOVER)).containsExactly(seats.getFirst());
    }

    @Test
    void aCadreHasAllTenuresTheLatestFirst() {
        String deputy = records.post("U1", false);
        records.tenure(former, deputy, "2004-05-01");
        assertThat(roster.tenures(former))
                .extracting(tenure -> tenure.post().number())
                .containsExactly(deputy, head);
        assertThat(roster.tenures(former, HANDOVER)).hasSize(1);
    }

    @Test
    void somebodyIsKnownByIdentityNumberOrNotAtAll() {
        String number = roster.cadre(former).orElseThrow().idNumber().text();
        assertThat(roster.byIdNumber(" " + number))
                .isEqualTo(new Identified.Known(roster.cadre(former).orElseThrow()));
        assertThat(refusal("欧阳明")).isEqualTo("roster.idNumber.shape");
        assertThat(refusal("990123199901010000")).isEqualTo("roster.idNumber.unknown");
    }

    private String refusal(String written) {
        return ((Identified.Unknown) roster.byIdNumber(written)).refusal().key();
    }
}
