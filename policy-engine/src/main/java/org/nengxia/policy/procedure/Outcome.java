package org.nengxia.policy.procedure;

import org.nengxia.policy.Label;

/// What an act can result in.
public enum Outcome {
    /// Recusals are decided and carried out.
    SETTLED("已查明并处理", "settled"),
    /// No warning came before.
    NOT_WARNED("未经提醒诫勉", "not warned before"),
    /// Warned, and corrected.
    CORRECTED("已改正", "corrected"),
    /// Warned, and not corrected.
    NOT_CORRECTED("未改正", "not corrected"),
    /// 属实.
    SUBSTANTIATED("属实", "substantiated"),
    /// 部分属实.
    PARTLY("部分属实", "partly substantiated"),
    /// 不属实.
    UNSUBSTANTIATED("不属实", "unsubstantiated"),
    /// 无法查实.
    UNVERIFIABLE("无法查实", "cannot be verified"),
    /// Heard face to face.
    IN_PERSON("当面听取", "heard in person"),
    /// Heard by a written statement.
    IN_WRITING("书面陈述", "heard in writing"),
    /// The person gave up the hearing in writing.
    WAIVED("本人书面放弃", "waived in writing"),
    /// The finding stands after every point was answered.
    STANDS("认定成立", "finding stands"),
    /// A point was right; the matter is verified again.
    REOPENED("采纳，重新核实", "reopened"),
    /// A measure is proposed.
    PROPOSED("提出建议", "proposed"),
    /// No measure is proposed.
    DROPPED("不建议调整", "dropped"),
    /// Asked, and nobody objects.
    NO_OBJECTION("无异议", "no objection"),
    /// Somebody objects.
    OBJECTION("有异议", "objection"),
    /// The vote had its quorum and its majority.
    CARRIED("通过", "carried"),
    /// The vote failed.
    NOT_CARRIED("未通过", "not carried"),
    /// The organ wants the case prepared again.
    SENT_BACK("退回补充", "sent back"),
    /// Approved by the one who must.
    APPROVED("批准", "approved"),
    /// Not approved.
    NOT_APPROVED("不批准", "not approved"),
    /// The decision is signed and numbered.
    ISSUED("印发", "issued"),
    /// The talk was held.
    HELD("已谈话", "held"),
    /// The posting began.
    POSTED("已公示", "posted"),
    /// Served on the person.
    SERVED("已送达", "served"),
    /// The person applied in writing.
    FILED("书面申请", "applied"),
    /// The person refuses.
    REFUSED("拒不申请", "refused"),
    /// The person objects to the order.
    OBJECTS("提出申诉", "objected"),
    /// The person asks the deciding organ for review.
    ASKS_REVIEW("申请复核", "asked for review"),
    /// The person appeals.
    APPEALS("提出申诉", "appealed"),
    /// The person accepts the decision.
    ACCEPTS("不申请", "accepted"),
    /// The appeal is taken up.
    ACCEPTED("受理", "taken up"),
    /// The appeal is not taken up.
    NOT_ACCEPTED("不予受理", "not taken up"),
    /// The decision stays.
    UPHELD("维持", "upheld"),
    /// The decision is changed, never to something heavier.
    CHANGED("变更", "changed"),
    /// The decision is annulled.
    ANNULLED("撤销", "annulled"),
    /// The decision is annulled and the matter verified again.
    BACK("撤销并重新核实", "back to verification"),
    /// More time is taken.
    EXTENDED("延长", "extended"),
    /// The person has a post again.
    PLACED("已安排", "placed"),
    /// Another measure is to be considered.
    OTHER_MEASURE("另行研究", "another measure"),
    /// The person handed in what was due.
    SUBMITTED("已提交", "handed in"),
    /// Done.
    DONE("已办理", "done");

    private final Label title;

    Outcome(String zh, String en) {
        this.title = new Label(zh, en);
    }

    /// What the outcome is called.
    public Label title() {
        return title;
    }

    /// The outcome as written in procedure files, such as `not-carried`.
    public String key() {
        return Keys.of(this);
    }
}
