package org.nengxia.policy.procedure;

import java.util.Set;
import org.nengxia.policy.Label;

/// What must have happened before a decision comes about, is carried out, or rests. In the order of
/// the law: an act that opens an earlier point anew undoes the later ones, so that no vote stands
/// upon a hearing that was held before the facts were verified again.
public enum Obligation {
    /// 回避.
    RECUSAL_CHECKED(Gate.DECISION, "没有审查回避", "recusal was not checked"),
    /// An earlier warning went unheeded.
    WARNED_BEFORE(
            Gate.DECISION, "没有查明先行提醒诫勉而未改正", "no earlier warning that went unheeded was found"),
    /// The person applied on the person's own motion.
    APPLIED(Gate.DECISION, "本人没有书面申请", "the person did not apply in writing"),
    /// 两人以上核实，属实或者部分属实.
    VERIFIED_BY_TWO(Gate.DECISION, "没有经两人核实属实", "no verification by two persons"),
    /// 听取陈述申辩.
    HEARD(Gate.DECISION, "没有听取本人陈述申辩", "no hearing of the person"),
    /// Each point was answered and the finding stands.
    ANSWERED(Gate.DECISION, "没有逐条答复本人的申辩", "no answer to the points the person made"),
    /// 提出建议.
    PROPOSED(Gate.DECISION, "没有提出建议", "no proposal"),
    /// 集体表决，达到法定人数并通过.
    VOTED(Gate.DECISION, "没有达到法定人数的集体表决", "no collective vote with a quorum"),
    /// Approval by the principal leader.
    APPROVED(Gate.DECISION, "没有经党委主要负责人批准", "no approval by the principal leader"),
    /// 作出决定.
    DECISION_ISSUED(Gate.EXECUTION, "没有作出决定", "no decision was issued"),
    /// 谈话.
    TALKED(Gate.EXECUTION, "没有与本人谈话", "no talk with the person"),
    /// 书面通知.
    NOTIFIED(Gate.EXECUTION, "没有书面通知本人", "no written notice to the person"),
    /// 公示.
    POSTED(Gate.EXECUTION, "没有公示", "no public posting"),
    /// 复核申诉的机会.
    RIGHTS_OFFERED(
            Gate.REST,
            "没有让本人申请复核或者申诉",
            "the person had no occasion to ask for review or to appeal");

    /// Before what an obligation must be met.
    public enum Gate {
        /// Before the decision is issued, and so before all that follows.
        DECISION("作出决定前", "before the decision"),
        /// Before the decision is carried out or rests.
        EXECUTION("决定执行前", "before the decision is carried out"),
        /// Before the procedure ends with the decision in effect.
        REST("程序结束前", "before the procedure ends");

        private final Label title;

        Gate(String zh, String en) {
            this.title = new Label(zh, en);
        }

        /// What the gate is called in a sentence.
        public Label title() {
            return title;
        }
    }

    private final Gate gate;
    private final Label lacking;

    Obligation(Gate gate, String zh, String en) {
        this.gate = gate;
        this.lacking = new Label(zh, en);
    }

    /// Before what it must be met.
    public Gate gate() {
        return gate;
    }

    /// What is said of a path on which it is not met.
    public Label lacking() {
        return lacking;
    }

    /// Whether taking the act anew undoes what was met after it.
    public boolean reopens() {
        return compareTo(VERIFIED_BY_TWO) >= 0 && compareTo(DECISION_ISSUED) <= 0;
    }

    /// The obligation as written in pack files, such as `verified-by-two`.
    public String key() {
        return Keys.of(this);
    }

    /// The obligations that acts of a form are about.
    public static Set<Obligation> about(Form form) {
        return switch (form) {
            case RECUSAL_CHECK -> Set.of(RECUSAL_CHECKED);
            case CHECK_WARNING -> Set.of(WARNED_BEFORE);
            case RESIGNATION_APPLICATION -> Set.of(APPLIED);
            case VERIFY -> Set.of(VERIFIED_BY_TWO);
            case HEAR -> Set.of(HEARD);
            case ANSWER_POINTS -> Set.of(ANSWERED);
            case PROPOSE -> Set.of(PROPOSED);
            case DISCUSS_AND_VOTE -> Set.of(VOTED);
            case APPROVE -> Set.of(APPROVED);
            case ISSUE_DECISION -> Set.of(DECISION_ISSUED);
            case TALK -> Set.of(TALKED);
            case WRITTEN_NOTICE, ORDER_NOTICE, ADMONITION_PAPER -> Set.of(NOTIFIED);
            case CLOSE_POSTING -> Set.of(POSTED);
            case REVIEW_APPLICATION, ANSWER_ORDER -> Set.of(RIGHTS_OFFERED);
            default -> Set.of();
        };
    }
}
