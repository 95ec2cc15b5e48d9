package org.nengxia.casework.paper;

import java.util.Arrays;
import java.util.Optional;
import org.nengxia.paper.Head;

/// The kinds of paper that the product makes, by the codes of the packs. What else a pack names,
/// such as a letter of resignation, people bring.
public enum PaperKind {
    /// 回避审查表
    RECUSAL_FORM("回避", Head.RECORD, false),
    /// 核实通知书
    VERIFICATION_NOTICE("核通", Head.NOTICE, true),
    /// 核实报告
    VERIFICATION_REPORT("核报", Head.DOCUMENT, false),
    /// 澄清函
    CLEARANCE("澄清", Head.LETTER, true),
    /// 陈述申辩笔录
    HEARING_RECORD("听取", Head.RECORD, true),
    /// 答复书
    ANSWER_LETTER("答复", Head.NOTICE, true),
    /// 调整建议
    PROPOSAL("建议", Head.DOCUMENT, false),
    /// 会议纪要
    MINUTES("纪要", Head.MINUTES, false),
    /// 决定书
    DECISION("", Head.DOCUMENT, true),
    /// 谈话记录
    TALK_RECORD("谈话", Head.RECORD, true),
    /// 权利告知书
    RIGHTS_NOTICE("告知", Head.NOTICE, true),
    /// 送达回证
    SERVICE_RECEIPT("送达", Head.RECORD, true),
    /// 公示
    POSTING("公示", Head.NOTICE, true),
    /// 复核决定书
    REVIEW_DECISION("复核", Head.DOCUMENT, true),
    /// 受理通知书
    ACCEPTANCE_NOTICE("受理", Head.NOTICE, true),
    /// 申诉处理决定书
    APPEAL_DECISION("申诉", Head.DOCUMENT, true),
    /// 变更决定书
    CORRECTED_DECISION("", Head.DOCUMENT, true),
    /// 恢复通知
    RESTORATION("恢复", Head.NOTICE, true),
    /// 责令辞职通知书
    ORDER_NOTICE("责令", Head.NOTICE, true),
    /// 复议答复
    RE_EXAMINATION("复议", Head.NOTICE, true),
    /// 诫勉书
    ADMONITION_PAPER("诫勉", Head.NOTICE, true),
    /// 改正情况报告
    CORRECTION_REPORT("改正", Head.RECORD, false),
    /// 待岗复查表
    AWAITING_REVIEW("复查", Head.RECORD, true),
    /// 往年决定摘录: what the records say of a decision of the past
    PAST_DECISION("", Head.RECORD, true);

    private final String mark;
    private final Head head;
    private final boolean forThePerson;

    PaperKind(String mark, Head head, boolean forThePerson) {
        this.mark = mark;
        this.head = head;
        this.forThePerson = forThePerson;
    }

    /// The words in the number's mark that tell the kind; empty where the paper has the decision's
    /// own number.
    String mark() {
        return mark;
    }

    Head head() {
        return head;
    }

    /// Whether the person concerned may have it.
    public boolean forThePerson() {
        return forThePerson;
    }

    /// Whether the paper is addressed to the person; a posting is addressed to everybody.
    boolean isLetter() {
        return forThePerson && head != Head.RECORD && this != POSTING;
    }

    /// The kind as packs write it, such as `verification-notice`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The kind with a code; none for a paper that people bring.
    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
