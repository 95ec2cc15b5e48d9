package org.nengxia.policy.procedure;

import java.util.List;
import org.nengxia.policy.SmallPack;
import org.nengxia.policy.pack.Pack;

/// A lawful procedure of demotion in a small pack, to be spoilt at one point.
public final class SmallProcedure {

    private String sketch = LAWFUL;
    private String list = LIST;

    /// The procedure as it should be.
    public static SmallProcedure lawful() {
        return new SmallProcedure();
    }

    /// Replaces a text of the sketch, or of the list of procedures when only that holds it; `;`
    /// stands for a new line.
    public SmallProcedure but(String old, String now) {
        String text = now.replace(";", "\n");
        if (sketch.contains(old)) {
            sketch = sketch.replace(old, text);
        } else if (list.contains(old)) {
            list = list.replace(old, text);
        } else {
            throw new IllegalArgumentException("Nothing reads " + old);
        }
        return this;
    }

    /// The sketch as it is now.
    public String sketch() {
        return sketch;
    }

    /// The pack of the procedure as files.
    public SmallPack files() {
        return files(Sketch.bpmn("demotion", sketch));
    }

    private SmallPack files(String bpmn) {
        return SmallPack.over("n")
                .rule(">= ${count}")
                .add("timers.yaml", TIMERS)
                .add("procedures.yaml", list)
                .add("procedures/demotion.bpmn", bpmn);
    }

    /// The English sentences of all faults.
    public List<String> faults() {
        return files().faults();
    }

    /// The faults of the pack when its drawing is this text.
    public List<String> faults(String bpmn) {
        return files(bpmn).faults();
    }

    /// The procedure, when the pack holds no fault.
    public Procedure procedure() {
        return procedure(Sketch.bpmn("demotion", sketch));
    }

    /// The procedure when its drawing is this text.
    public Procedure procedure(String bpmn) {
        Pack pack = files(bpmn).pack();
        return pack.provisions().procedures().procedure("demotion").orElseThrow();
    }

    private static final String LAWFUL =
            """
            start start : recusal
            task recusal recusal-check department : verify
            task verify verify department persons="2" papers="report" : found
            split found : substantiated,partly=hear *=clear
            task clear clear department : closed
            task hear hear department : answer
            task answer answer-points department : answered
            split answered : stands=propose *=verify
            task propose propose department : proposed
            split proposed : proposed=vote *=closed
            task vote discuss-and-vote committee quorum="2/3" majority="3/5" : voted
            split voted : carried=decide not-carried=closed *=propose
            task decide issue-decision committee : talk
            task talk talk department : notice
            task notice written-notice department : execute
            task execute execute department : rights
            task rights review-application person : asked
            clock lapse rights ref="T-RV-30" : effect
            split asked : asks-review=review appeals=accept *=effect
            task review review-decision committee : reviewed
            due late review ref="T-RV-dec"
            split reviewed : upheld=told changed=correct annulled=restore back=reopen
            task correct correct department : told
            task told review-notice department : appeal
            task appeal appeal-application person : appealed
            clock lapse2 appeal ref="T-RV-15" : effect
            split appealed : appeals=accept *=effect
            task accept accept-appeal upper : accepted
            split accepted : accepted=judge *=effect
            task judge appeal-decision upper : judged
            due late2 judge ref="T-AP-dec"
            split judged : upheld=effect changed=correct2 annulled=restore back=reopen extended=longer
            task longer extended-appeal-decision upper : judged2
            due late3 longer ref="T-AP-ext"
            split judged2 : upheld=effect changed=correct2 annulled=restore *=reopen
            task correct2 correct department : effect
            task restore restore department : annulled
            task reopen restore department : verify
            end effect in-effect
            end closed closed
            end annulled annulled
            """;
    private static final String LIST =
            """
            organs:
              - {code: department, zh: 组织部, en: department, office: organisation-department}
              - {code: committee, zh: 常委会, en: committee, office: deciding-organ}
              - {code: person, zh: 本人, en: person, office: person}
              - {code: upper, zh: 上级, en: upper, office: appeal-organ}
            papers:
              - {code: report, zh: 报告, en: report}
            kinds:
              - code: adjustment
                zh: 调整
                en: adjustment
                requires:
                  - {obligation: recusal-checked, citation: "law:1", confidence: F}
                  - {obligation: verified-by-two, citation: "law:1", confidence: F}
                  - {obligation: heard, citation: "law:1", confidence: F}
                  - {obligation: answered, citation: "law:1", confidence: F}
                  - {obligation: proposed, citation: "law:1", confidence: F}
                  - {obligation: voted, citation: "law:1", confidence: F}
                  - {obligation: decision-issued, citation: "law:1", confidence: F}
                  - {obligation: talked, citation: "law:1", confidence: F}
                  - {obligation: notified, citation: "law:1", confidence: F}
                  - {obligation: rights-offered, citation: "law:1", confidence: F}
            procedures:
              - {id: demotion, zh: 降职, en: demotion, kind: adjustment, measures: [DEMOTION],
                 citation: "law:1", confidence: F}
            """;
    private static final String TIMERS =
            """
            timers:
              - {id: T-RV-30, zh: 复核, en: review, starts: decision-known, length: 30,
                 unit: calendar-day, then: right-ends, citation: "law:1", confidence: F}
              - {id: T-RV-dec, zh: 决定, en: decide, starts: review-request-received, length: 30,
                 unit: calendar-day, then: due, citation: "law:1", confidence: F}
              - {id: T-RV-15, zh: 申诉, en: appeal, starts: review-decision-received, length: 15,
                 unit: calendar-day, then: right-ends, citation: "law:1", confidence: F}
              - {id: T-AP-dec, zh: 处理, en: judge, starts: appeal-accepted, length: 60,
                 unit: calendar-day, then: due, citation: "law:1", confidence: F}
              - {id: T-AP-ext, zh: 延长, en: longer, starts: appeal-extended, length: 30,
                 unit: calendar-day, then: due, citation: "law:1", confidence: F}
              - {id: T-GUESS, zh: 未见, en: not seen, starts: decision-known, length: 3,
                 unit: calendar-day, then: due, citation: "law:1", confidence: U}
            """;
}
