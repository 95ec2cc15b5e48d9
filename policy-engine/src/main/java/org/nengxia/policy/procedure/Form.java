package org.nengxia.policy.procedure;

import static org.nengxia.policy.procedure.Office.*;
import static org.nengxia.policy.procedure.Outcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nengxia.policy.Label;

/// The form of an act: what kind of act it is, which offices may take it and what it can result in.
public enum Form {
    /// 回避审查: of investigators, voters and helpers.
    RECUSAL_CHECK("回避审查", "Recusal check", by(ORGANISATION_DEPARTMENT, DEPARTMENT_HEAD), SETTLED),
    /// Whether an earlier warning went unheeded.
    CHECK_WARNING(
            "查明先行提醒诫勉",
            "Check of earlier warnings",
            by(ORGANISATION_DEPARTMENT),
            NOT_CORRECTED,
            CORRECTED,
            NOT_WARNED),
    /// 核实认定, by two persons at least.
    VERIFY(
            "核实认定",
            "Verification and determination",
            by(ORGANISATION_DEPARTMENT, DISCIPLINE_COMMISSION),
            SUBSTANTIATED,
            PARTLY,
            UNSUBSTANTIATED,
            UNVERIFIABLE),
    /// 听取陈述申辩.
    HEAR(
            "听取陈述申辩",
            "Hearing of the person",
            by(ORGANISATION_DEPARTMENT),
            IN_PERSON,
            IN_WRITING,
            WAIVED),
    /// Each point the person made is answered.
    ANSWER_POINTS("逐条答复", "Answer to each point", by(ORGANISATION_DEPARTMENT), STANDS, REOPENED),
    /// 提出建议.
    PROPOSE("提出建议", "Proposal", by(ORGANISATION_DEPARTMENT, DEPARTMENT_HEAD), PROPOSED, DROPPED),
    /// 征求意见.
    SEEK_OPINION(
            "征求意见",
            "Asking for an opinion",
            by(DISCIPLINE_COMMISSION, UNIT),
            NO_OBJECTION,
            OBJECTION),
    /// 集体讨论表决.
    DISCUSS_AND_VOTE(
            "集体讨论表决", "Collective vote", by(DECIDING_ORGAN), CARRIED, NOT_CARRIED, SENT_BACK),
    /// Approval by the principal leader, where the law asks for that instead of a vote.
    APPROVE("审批", "Approval", by(PRINCIPAL_LEADER), APPROVED, NOT_APPROVED),
    /// 作出决定.
    ISSUE_DECISION(
            "作出决定", "Issuing the decision", by(DECIDING_ORGAN, ORGANISATION_DEPARTMENT), ISSUED),
    /// 谈话.
    TALK(
            "谈话",
            "Talk with the person",
            by(ORGANISATION_DEPARTMENT, DEPARTMENT_HEAD, PRINCIPAL_LEADER),
            HELD),
    /// 公示.
    POST_NOTICE("公示", "Public posting", by(ORGANISATION_DEPARTMENT), POSTED),
    /// What came of a posting.
    CLOSE_POSTING(
            "公示结果", "Result of the posting", by(ORGANISATION_DEPARTMENT), NO_OBJECTION, OBJECTION),
    /// 书面通知.
    WRITTEN_NOTICE("书面通知", "Written notice", by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN), SERVED),
    /// 责令辞职通知.
    ORDER_NOTICE(
            "责令辞职通知", "Notice of the order", by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN), SERVED),
    /// 诫勉书.
    ADMONITION_PAPER("送达诫勉书", "Serving the admonition", by(ORGANISATION_DEPARTMENT), SERVED),
    /// 书面辞职申请.
    RESIGNATION_APPLICATION("书面辞职申请", "Application to resign", by(PERSON), FILED, REFUSED),
    /// What the person does about an order to resign.
    ANSWER_ORDER("答复责令辞职", "Answer to the order", by(PERSON), FILED, OBJECTS, REFUSED),
    /// 复议责令辞职.
    RE_EXAMINE("复议", "Re-examination of the order", by(DECIDING_ORGAN), UPHELD, CHANGED, ANNULLED),
    /// 送达复议决定: from its receipt the person has the days to comply.
    RE_EXAMINATION_NOTICE(
            "送达复议决定",
            "Serving the re-examination",
            by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN),
            SERVED),
    /// 履行任免程序: does not hold up what follows.
    EXECUTE("履行任免程序", "Carrying out", by(ORGANISATION_DEPARTMENT, UNIT), DONE),
    /// 移送.
    HAND_OVER("移送", "Handing over", by(ORGANISATION_DEPARTMENT), DONE),
    /// 退回补充核实.
    RETURN("退回", "Return", by(ORGANISATION_DEPARTMENT, DEPARTMENT_HEAD), DONE),
    /// 澄清.
    CLEAR("澄清", "Clearing the person", by(ORGANISATION_DEPARTMENT), DONE),
    /// Whether the person asks for review, appeals directly, or accepts.
    REVIEW_APPLICATION("申请复核或者申诉", "Review or appeal", by(PERSON), ASKS_REVIEW, APPEALS, ACCEPTS),
    /// 复核决定.
    REVIEW_DECISION("复核决定", "Review", by(DECIDING_ORGAN), UPHELD, CHANGED, ANNULLED, BACK),
    /// 送达复核决定: also one that changes the decision, once that is written; from its receipt the
    /// person may appeal.
    REVIEW_NOTICE(
            "送达复核决定", "Serving the review", by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN), SERVED),
    /// Whether the person appeals after a review.
    APPEAL_APPLICATION("申诉", "Appeal", by(PERSON), APPEALS, ACCEPTS),
    /// 受理申诉.
    ACCEPT_APPEAL("受理申诉", "Taking up the appeal", by(APPEAL_ORGAN), ACCEPTED, NOT_ACCEPTED),
    /// 申诉处理决定.
    APPEAL_DECISION(
            "申诉处理决定",
            "Decision of the appeal",
            by(APPEAL_ORGAN),
            UPHELD,
            CHANGED,
            ANNULLED,
            BACK,
            EXTENDED),
    /// The same after an extension; it cannot be extended again.
    EXTENDED_APPEAL_DECISION(
            "延长后的申诉处理决定",
            "Decision of the extended appeal",
            by(APPEAL_ORGAN),
            UPHELD,
            CHANGED,
            ANNULLED,
            BACK),
    /// 更正: a changed decision is written and carried out.
    CORRECT("更正决定", "Correcting the decision", by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN), DONE),
    /// 恢复: posts are restored, effects and figures cleared.
    RESTORE("撤销并恢复", "Annulling and restoring", by(ORGANISATION_DEPARTMENT, DECIDING_ORGAN), DONE),
    /// 书面检查: does not hold up what follows.
    SELF_CRITICISM("书面检查", "Written self-criticism", by(PERSON), SUBMITTED),
    /// Whether the person corrected what the admonition named.
    CHECK_CORRECTION(
            "检查改正情况", "Check of correction", by(ORGANISATION_DEPARTMENT), CORRECTED, NOT_CORRECTED),
    /// What becomes of somebody awaiting assignment on the day of review.
    REVIEW_AWAITING(
            "待岗复查",
            "Review of the waiting",
            by(ORGANISATION_DEPARTMENT),
            PLACED,
            EXTENDED,
            OTHER_MEASURE);

    private final Label title;
    private final Set<Office> offices;
    private final List<Outcome> outcomes;

    Form(String zh, String en, Set<Office> offices, Outcome... outcomes) {
        this.title = new Label(zh, en);
        this.offices = offices;
        this.outcomes = List.of(outcomes);
    }

    private static Set<Office> by(Office first, Office... others) {
        return Set.copyOf(EnumSet.of(first, others));
    }

    /// What the act is called in the law.
    public Label title() {
        return title;
    }

    /// The offices that may take it.
    public Set<Office> offices() {
        return offices;
    }

    /// What it can result in, the usual first.
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /// Whether it can be an act about a team as a whole: not when it touches one person's post, or
    /// is a paper made out to one person.
    public boolean ofTeams() {
        return switch (this) {
            case RESIGNATION_APPLICATION,
                    ORDER_NOTICE,
                    ANSWER_ORDER,
                    RE_EXAMINE,
                    RE_EXAMINATION_NOTICE,
                    ADMONITION_PAPER,
                    EXECUTE,
                    REVIEW_AWAITING ->
                    false;
            default -> true;
        };
    }

    /// Whether what follows does not wait for it: a decision is carried out while the person asks
    /// for review.
    public boolean beside() {
        return this == EXECUTE || this == SELF_CRITICISM;
    }

    /// The events that the act sets off with an outcome, as `timers.yaml` names them: legal time
    /// limits start with these.
    public Set<String> events(Outcome outcome) {
        return switch (this) {
            case WRITTEN_NOTICE -> Set.of("decision-known");
            case ORDER_NOTICE -> Set.of("ordered-resignation-notice");
            case ADMONITION_PAPER -> Set.of("admonition", "decision-known");
            case POST_NOTICE -> Set.of("posting");
            case ANSWER_ORDER -> when(outcome == OBJECTS, "resignation-appeal-received");
            case RE_EXAMINATION_NOTICE -> Set.of("upheld-decision-received");
            case REVIEW_APPLICATION -> when(outcome == ASKS_REVIEW, "review-request-received");
            case REVIEW_NOTICE -> Set.of("review-decision-received");
            case ACCEPT_APPEAL -> when(outcome == ACCEPTED, "appeal-accepted");
            case APPEAL_DECISION -> when(outcome == EXTENDED, "appeal-extended");
            default -> Set.of();
        };
    }

    private static Set<String> when(boolean happens, String event) {
        return happens ? Set.of(event) : Set.of();
    }

    /// The form as written in procedure files, such as `issue-decision`.
    public String key() {
        return Keys.of(this);
    }
}
