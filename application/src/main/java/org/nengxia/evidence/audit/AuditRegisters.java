package org.nengxia.evidence.audit;

import java.util.List;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceItems;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind.CadreOf;
import org.nengxia.register.Kind.Day;
import org.nengxia.register.Kind.OneOf;
import org.nengxia.register.Kind.RecordNumber;
import org.nengxia.register.Kind.RecordOf;
import org.nengxia.register.Kind.Text;
import org.nengxia.register.Kind.UnitOf;
import org.nengxia.register.Kind.Words;
import org.nengxia.register.Kind.Yuan;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of this channel, in the columns that offices use.
@Component
class AuditRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 32;
    }

    @Override
    public List<Register> registers() {
        return List.of(member(), meeting(), audit(), finding(), opinion());
    }

    private static Register member() {
        return Register.of(
                        "audit.member",
                        new Label("成员单位", "Member units of the joint meeting"),
                        "审计",
                        "since",
                        "name",
                        Column.required("number", "成员编号", "No.", new RecordNumber()),
                        Column.required("name", "成员单位", "Member unit", new Text(60)),
                        Column.required("role", "职责分工", "Role", new Text(200)),
                        Column.required("since", "加入日期", "Since", new Day()),
                        Column.optional("until", "退出日期", "Until", new Day()))
                .checked(RowCheck.inOrder("since", "until"));
    }

    private static Register meeting() {
        return Register.of(
                "audit.meeting",
                new Label("审计会议", "Audit meetings"),
                "审计",
                "held_on",
                "agenda",
                Column.required("number", "会议编号", "No.", new RecordNumber()),
                Column.required("held_on", "会议日期", "Held on", new Day()),
                Column.required(
                        "body",
                        "会议类别",
                        "Body",
                        OneOf.of(
"""
LEADING_GROUP|领导小组会议|Leading group
JOINT_MEETING|成员单位联席会议|Joint meeting of member units
""")),
                Column.required("participants", "参加单位", "Participants", new Words()),
                Column.required("agenda", "议题", "Agenda", new Text(300)),
                Column.required("minutes", "纪要文号", "Minutes", new Text(60)));
    }

    private static Register audit() {
        return EvidenceItems.of(
                Channel.AUDIT,
                Register.of(
                                "audit.audit",
                                new Label("经济责任审计", "Tenure audits"),
                                "审计",
                                "reported_on",
                                "conclusion",
                                Column.required("number", "审计编号", "No.", new RecordNumber()),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "被审计单位", "Audited unit", new UnitOf()),
                                Column.required(
                                        "post_then", "时任职务", "Post at the time", new Text(80)),
                                Column.required("auditor", "审计机关", "Auditing organ", new Text(60)),
                                Column.required(
                                        "scope",
                                        "审计范围",
                                        "Scope",
                                        OneOf.of(
"""
FULL|全面审计|Full
FOCUSED|重点审计|Focused
""")),
                                Column.required(
                                        "occasion",
                                        "审计时机",
                                        "Occasion",
                                        OneOf.of(
"""
LEAVING|离任审计|On leaving
IN_TENURE|任期内审计|In tenure
""")),
                                Column.required("began_on", "进点日期", "Began on", new Day()),
                                Column.required("reported_on", "报告日期", "Reported on", new Day()),
                                Column.required("conclusion", "审计结论", "Conclusion", new Text(300)))
                        .checked(RowCheck.inOrder("began_on", "reported_on")));
    }

    private static Register finding() {
        return Register.of(
                "audit.finding",
                new Label("审计发现", "Audit findings"),
                "审计",
                "found_on",
                "problem",
                Column.required("number", "问题编号", "No.", new RecordNumber()),
                Column.required("audit", "审计编号", "Audit", new RecordOf("audit.audit")),
                Column.required("found_on", "认定日期", "Found on", new Day()),
                Column.required(
                        "aspect",
                        "问题类别",
                        "Aspect",
                        OneOf.of(
"""
BUDGET|预算执行|Budget
REVENUE|收入管理|Revenue
SPENDING|支出管理|Spending
ASSETS|资产管理|Assets
DECISION|重大决策|Major decisions
""")),
                Column.required("problem", "问题描述", "Problem", new Text(300)),
                Column.required("amount", "违规金额（元）", "Irregular amount (yuan)", new Yuan()));
    }

    private static Register opinion() {
        return Register.of(
                        "audit.opinion",
                        new Label("审计意见和建议", "Audit opinions and suggestions"),
                        "审计",
                        "given_on",
                        "content",
                        Column.required("number", "意见编号", "No.", new RecordNumber()),
                        Column.required("audit", "审计编号", "Audit", new RecordOf("audit.audit")),
                        Column.required("given_on", "提出日期", "Given on", new Day()),
                        Column.required(
                                "kind",
                                "类别",
                                "Kind",
                                OneOf.of(
"""
OPINION|审计意见|Opinion
SUGGESTION|审计建议|Suggestion
""")),
                        Column.required("content", "内容", "Content", new Text(300)),
                        Column.optional("due_on", "整改期限", "Due on", new Day()),
                        Column.optional("rectified_on", "整改日期", "Rectified on", new Day()))
                .checked(RowCheck.inOrder("given_on", "due_on"));
    }
}
