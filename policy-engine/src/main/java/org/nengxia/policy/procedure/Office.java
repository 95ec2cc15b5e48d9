package org.nengxia.policy.procedure;

/// Which office an organ of a pack is held by, so that the software knows whose work list a step
/// belongs to.
public enum Office {
    /// 组织部门: the officers who prepare a case.
    ORGANISATION_DEPARTMENT,
    /// 组织部门主要负责人.
    DEPARTMENT_HEAD,
    /// 党委（党组）会议: decides together, never one member alone.
    DECIDING_ORGAN,
    /// 党委主要负责人.
    PRINCIPAL_LEADER,
    /// 纪检监察机关.
    DISCIPLINE_COMMISSION,
    /// 干部所在单位.
    UNIT,
    /// 本人.
    PERSON,
    /// 受理申诉的机关: never the organ that decided.
    APPEAL_ORGAN;

    /// The office as written in pack files, such as `deciding-organ`.
    public String key() {
        return Keys.of(this);
    }
}
