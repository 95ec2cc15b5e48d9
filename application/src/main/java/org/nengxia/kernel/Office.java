package org.nengxia.kernel;

import java.util.Locale;

/// The office that a person acts in (ARCHITECTURE 9). Access follows the office, never a flag on a
/// person.
public enum Office {
    /// 组织部干部监督经办人
    ORGANISATION_OFFICER("组织部经办人", "Organisation department officer"),
    /// 组织部领导
    ORGANISATION_HEAD("组织部领导", "Head of the organisation department"),
    /// 督查室
    INSPECTION_OFFICE("督查室", "Inspection office"),
    /// 干部作风督查专员
    COMMISSIONER("督查专员", "Inspection commissioner"),
    /// 纪委
    DISCIPLINE_COMMISSION("纪委", "Discipline commission"),
    /// 审计局
    AUDIT_OFFICER("审计人员", "Audit officer"),
    /// 信息联络员
    LIAISON_OFFICER("信息联络员", "Liaison officer"),
    /// 干部监督员
    CADRE_SUPERVISOR("干部监督员", "Cadre supervisor"),
    /// 县委常委会成员
    DECIDING_MEMBER("决定机关成员", "Member of the deciding organ"),
    /// 单位人事干部
    UNIT_PERSONNEL("单位人事干部", "Unit personnel officer"),
    /// 受理申诉的机关
    APPEAL_ORGAN("申诉受理机关", "Organ of appeal"),
    /// 领导干部本人
    CADRE("干部本人", "The cadre concerned"),
    /// 系统管理员
    SYSTEM_ADMINISTRATOR("系统管理员", "System administrator"),
    /// 安全管理员
    SECURITY_ADMINISTRATOR("安全管理员", "Security administrator"),
    /// 审计管理员（三员分立）
    AUDIT_ADMINISTRATOR("审计管理员", "Audit administrator");

    private final Label label;

    Office(String zh, String en) {
        this.label = new Label(zh, en);
    }

    /// What the office is called.
    public Label label() {
        return label;
    }

    /// The office as the access matrix writes it, such as `organisation-officer`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
