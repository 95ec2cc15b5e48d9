package org.nengxia.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {

    @Test
    void aLawfulProcedureIsTaken() {
        assertThat(SmallProcedure.lawful().faults()).isEmpty();
        assertThat(SmallProcedure.lawful().procedure().tasks()).hasSize(22);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    persons="2" | persons="1" | vote (carried) → decide": no verification by two persons before the decision
                    : recusal | : verify | "start → verify (substantiated) → hear (heard in person) → answer (finding stands) → propose (proposed) → vote (carried) → decide": recusal was not checked before the decision
                    partly=hear | partly=answer | "start → recusal → verify (substantiated) → answer (finding stands) → propose (proposed) → vote (carried) → decide": no hearing of the person before the decision
                    department : answered | department : propose | answer (reopened) → propose (proposed) → vote (carried) → decide": no answer to the points the person made
                    substantiated,partly=hear *=clear | substantiated,unsubstantiated=hear *=clear | verify (unsubstantiated) → hear (heard in person) → answer (finding stands) → propose (proposed) → vote (carried) → decide": no verification by two persons
                    quorum="2/3" | persons="3" | vote (carried) → decide": no collective vote with a quorum before the decision
                    quorum="2/3" | quorum="1/2" | no collective vote with a quorum before the decision
                    carried=decide not-carried=closed | carried,not-carried=decide | vote (not carried) → decide": no collective vote
                    proposed=vote | proposed=decide | propose (proposed) → decide": no collective vote
                    carried=decide | carried=talk | vote (carried) → talk → notice → execute": no decision was issued before the decision is carried out
                    stands=propose *=verify | stands=vote *=verify | answer (finding stands) → vote (carried) → decide": no proposal before the decision
                    obligation: voted | obligation: approved, citation: "law:1", confidence: F};      - {obligation: voted | vote (carried) → decide": no approval by the principal leader before the decision
                    obligation: voted | obligation: warned-before, citation: "law:1", confidence: F};      - {obligation: voted | vote (carried) → decide": no earlier warning that went unheeded was found before the decision
                    obligation: voted | obligation: applied, citation: "law:1", confidence: F};      - {obligation: voted | vote (carried) → decide": the person did not apply in writing before the decision
                    obligation: voted | obligation: posted, citation: "law:1", confidence: F};      - {obligation: voted | notice → execute": no public posting before the decision is carried out
                    carried=decide not-carried=closed | carried,not-carried=closed | element demotion: has no path to a decision in effect
                    committee : talk | committee : notice | decide → notice → execute": no talk with the person before the decision is carried out
                    department : notice | department : execute | talk → execute": no written notice to the person before
                    department : execute | department : effect | notice → effect": the person had no occasion to ask for review or to appeal before the procedure ends
                    asks-review=review appeals | asks-review=effect appeals | decide": review cannot be reached after the decision
                    accepted=judge *=effect | accepted=correct2 *=effect | decide": appeal cannot be reached after the decision
                    annulled=restore back=reopen extended | annulled=closed back=reopen extended | closed": a decision that was carried out is left standing
                    not-carried=closed *=propose | not-carried=park *=propose;task park return department : park2;task park2 return department : park | vote (not carried) → park": from here no end can be reached
                    task hear hear department : answer | task hear hear department : w1;wait w1 length="1" unit="month" citation="law:1" : w2;wait w2 length="1" unit="month" citation="law:1" : w1;task idle return department : answer | this turns in a round without anybody's act
                    """)
    void aProcedureThatSkipsWhatTheLawRequiresIsRefusedWithThePath(
            String lawful, String spoilt, String refusal) {
        assertThat(SmallProcedure.lawful().but(lawful, spoilt).faults())
                .anySatisfy(
                        fault -> assertThat(fault).contains("procedures/demotion.bpmn", refusal));
    }

    @Test
    void aProcedureAboutATeamMayNotReachIntoOnePersonsPost() {
        assertThat(
                        SmallProcedure.lawful()
                                .but(
                                        "kind: adjustment, measures",
                                        "kind: adjustment, subject: team, measures")
                                .faults())
                .anyMatch(fault -> fault.contains("element execute: is an act about one person"))
                .anyMatch(fault -> fault.contains("'DEMOTION', which touches a person's post"))
                .anyMatch(fault -> fault.contains("'DEMOTION', which is also taken of persons"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    due late review ref="T-RV-dec"; |  | "rights (asked for review) → review (upheld) → told → appeal (accepted) → effect": sets off the legal time limit T-RV-dec (decide) and has no timer for it
                    clock lapse rights ref="T-RV-30" : effect; |  | "notice → execute → rights (accepted) → effect": sets off the legal time limit T-RV-30
                    due late3 longer ref="T-AP-ext"; |  | sets off the legal time limit T-AP-ext
                    due late review ref="T-RV-dec" | due late review ref="T-RV-dec";due odd vote ref="T-RV-15" | vote": what the timer "odd" counts from has not happened
                    due late review ref="T-RV-dec" | due late review ref="T-RV-dec";due odd hear fixed-by="propose" citation="law:1" | hear": what the timer "odd" counts from has not happened
                    due late review ref="T-RV-dec" | due late review ref="T-RV-dec";due odd hear length="3" unit="calendar-day" citation="law:1" after="propose" | hear": what the timer "odd" counts from has not happened
                    """)
    void aLegalDeadlineWithoutItsTimerIsRefusedWithThePath(
            String lawful, String spoilt, String refusal) {
        String old = lawful.replace(";", "\n");
        assertThat(SmallProcedure.lawful().but(old, spoilt == null ? "" : spoilt).faults())
                .anySatisfy(fault -> assertThat(fault).contains("element", refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    changed=correct annulled | annulled | element reviewed: has no way for the outcome changed
                    upheld=told changed | upheld=told upheld=effect changed | element reviewed: has 2 ways for the outcome upheld
                    stands=propose | carried=propose | which its act cannot have
                    upheld=effect changed=correct2 annulled=restore *=reopen | upheld=effect changed=correct2 annulled=restore back=annulled *=reopen | is a default that can never be taken
                    persons="2" papers="report" : found | persons="2" papers="report" : also;split also : found | element found: must follow one user task directly
                    majority="3/5" : voted | majority="3/5" : voted propose | element vote: is not joined rightly
                    end annulled annulled | end annulled annulled;task alone return department : closed | element alone: cannot be reached
                    clock lapse rights | due lapse rights | element lapse: must have one way out if it interrupts
                    start start : recusal | start start : recusal;start again : recusal | must have one start event, but has 2
                    due late review | due late nobody | element late: is at no task
                    task clear clear department : closed | task clear clear department : clozed | joins 'clozed', which is not there
                    end annulled annulled | end annulled annulled;end closed closed | element closed: has the id of another element
                    carried=decide not-carried=closed *=propose | carried=decide not-carried=closed propose | must name outcomes in its condition, a default way none
                    task talk talk department : notice | task talk talk department : held=notice | has a condition where no ways part; remove it
                    """)
    void gatewaysAreCompleteAndExclusiveAndEverythingIsJoined(
            String lawful, String spoilt, String refusal) {
        assertThat(SmallProcedure.lawful().but(lawful, spoilt).faults())
                .anySatisfy(fault -> assertThat(fault).contains(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    recusal-check department | recusal-check office | element recusal: names the organ 'office', which is not under organs
                    task hear hear | task hear listen | element hear: nengxia:act form does not know 'listen'
                    papers="report" | papers="rumour" | element verify: names the paper 'rumour'
                    review ref="T-RV-dec" | review ref="T-9" | element late: names the time limit 'T-9', which is not in timers.yaml
                    review ref="T-RV-dec" | review ref="T-GUESS" | element late: names the time limit 'T-GUESS', which was not seen
                    review ref="T-RV-dec" | review fixed-by="nobody" citation="law:1" | element late: lets the act 'nobody' fix its day, which is not there
                    review ref="T-RV-dec" | review length="3" unit="calendar-day" citation="law:1" after="nobody" | element late: is counted from the act 'nobody', which is not there
                    review ref="T-RV-dec" | review fixed-by="decide" citation="law:9" | element late: cites the article 'law:9', which is not in sources
                    review ref="T-RV-dec" | review fixed-by="decide" citation="law" | must be written instrument:article
                    office: organisation-department} | office: organisation-department, for: other} | is for organs of office appeal-organ only; remove it
                    discuss-and-vote committee | discuss-and-vote department | element vote: may not be taken by 'department'
                    appeal-decision upper | appeal-decision committee | may not be taken by 'committee'
                    review-application person | review-application department | element rights: may not be taken by 'department'
                    end closed closed | end closed shut | element closed: nengxia:end kind does not know 'shut'
                    measures: [DEMOTION] | measures: [EXILE] | row demotion: names the measure 'EXILE'
                    measures: [DEMOTION] | measures: [DEMOTION], grounds: [G9] | row demotion: names the ground 'G9'
                    kind: adjustment, | kind: other, | row demotion: names the kind 'other'
                    papers="report" | paper="report" | element verify: nengxia:act paper is no attribute
                    persons="2" | persons="two" | nengxia:act persons must be a whole number
                    quorum="2/3" | quorum="66%" | nengxia:act quorum must be written like 2/3
                    majority="3/5" | majority="most" | nengxia:act majority must be written like over 1/2 or 2/3
                    majority="3/5" | majority="1/2" | element vote: nengxia:act majority must be over 1/2 or more
                    stands=propose | stand=propose | does not know the outcome 'stand'
                    """)
    void whatAProcedureNamesMustBeThereAndMayAct(String lawful, String spoilt, String refusal) {
        assertThat(SmallProcedure.lawful().but(lawful, spoilt).faults())
                .anySatisfy(fault -> assertThat(fault).contains(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    heard, citation: "law:1", confidence: F | heard, citation: "law:1", confidence: U | add to requires: heard
                    obligation: voted | obligation: posted | add to requires: voted
                    obligation: talked | obligation: fed | does not know 'fed'
                    id: demotion, zh | id: demoted, zh | procedures/demotion.bpmn: is not listed in procedures.yaml
                    id: demotion, zh | id: demoted, zh | row demoted: has no drawing procedures/demoted.bpmn
                    code: upper | code: person | 'organ person' stands twice
                    measures: [DEMOTION] | measures: [REMOVAL] | row DEMOTION: is a mode of adjustment without a procedure
                    procedures: | procedures:;  - {id: second, zh: 又, en: also, kind: adjustment, measures: [DEMOTION], citation: "law:1", confidence: F} | row demotion: fits the same measure and ground as 'second'; part them by grounds
                    """)
    void noPackMayAskForLessThanTheFloor(String lawful, String spoilt, String refusal) {
        assertThat(SmallProcedure.lawful().but(lawful, spoilt).faults())
                .anySatisfy(fault -> assertThat(fault).contains(refusal));
    }

    @Test
    void noActRestsOnAnArticleThatWasOnlyRecalled() {
        var recalled =
                SmallProcedure.lawful()
                        .files()
                        .edit("sources/law.yaml", "en: article}", "en: article, confidence: U}");
        assertThat(recalled.faults())
                .anySatisfy(fault ->
                        assertThat(fault)
                                .contains(
                                        "element vote: rests on the article 'law:1', which was not seen (U)"));
    }

    @Test
    void resignationTakingTheBlameStartsWithThePerson() {
        assertThat(
                        SmallProcedure.lawful()
                                .but("measures: [DEMOTION]", "measures: [BLAME_RESIGNATION]")
                                .faults())
                .anySatisfy(fault -> assertThat(fault).contains("add to requires: applied"));
    }
}
