package org.nengxia.evidence.report;

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
import org.nengxia.register.Kind.Whole;
import org.nengxia.register.Kind.Words;
import org.nengxia.register.Kind.Yuan;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of this channel, in the columns that offices use.
@Component
class ReportRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 33;
    }

    @Override
    public List<Register> registers() {
        return List.of(report(), verification(), reward(), supervisor(), announcement());
    }

    private static Register report() {
        return EvidenceItems.of(
                Channel.REPORT,
                Register.of(
                        "report.report",
                        new Label("举报", "Reports"),
                        "举报查核",
                        "received_on",
                        "content",
                        Column.required("number", "举报编号", "No.", new RecordNumber()),
                        Column.required("received_on", "收到日期", "Received on", new Day()),
                        Column.required(
                                "way",
                                "举报渠道",
                                "Way",
                                OneOf.of(
"""
HOTLINE|干部监督举报电话|Cadre-supervision hotline
COUNTY_HEAD_LINE|县长公开热线|County head's public line
MAILBOX|举报信箱|Report mailbox
""")),
                        Column.required(
                                "signed",
                                "署名情况",
                                "Signed",
                                OneOf.of(
"""
NAMED|实名|Named
ANONYMOUS|匿名|Anonymous
""")),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "被反映人单位", "Unit", new UnitOf()),
                        Column.required(
                                "aspect",
                                "反映类别",
                                "Aspect",
                                OneOf.of(
"""
SELECTION|选人用人|Selection of people
FINANCE|经济问题|Money
STYLE|工作作风|Work style
DUTY|履职尽责|Duty
LIFE|生活作风|Private conduct
""")),
                        Column.required("content", "反映内容", "Content", new Text(500))));
    }

    private static Register verification() {
        return Register.of(
                        "report.verification",
                        new Label("查核", "Verifications"),
                        "举报查核",
                        "concluded_on",
                        "statement",
                        Column.required("number", "查核编号", "No.", new RecordNumber()),
                        Column.required("report", "举报编号", "Report", new RecordOf("report.report")),
                        Column.required("investigators", "查核人", "Investigators", new Words()),
                        Column.required("began_on", "开始日期", "Began on", new Day()),
                        Column.optional("concluded_on", "办结日期", "Concluded on", new Day()),
                        Column.optional(
                                "outcome",
                                "查核结论",
                                "Outcome",
                                OneOf.of(
"""
TRUE|属实|True
PARTLY|部分属实|Partly true
FALSE|不属实|Not true
UNVERIFIABLE|无法查实|Cannot be verified
""")),
                        Column.required("statement", "查核说明", "Statement", new Text(400)))
                .checked(
                        RowCheck.inOrder("began_on", "concluded_on"),
                        new RowCheck(
                                "cardinality(investigators) >= 2",
                                "investigators",
                                "import.row.twoInvestigators"));
    }

    private static Register reward() {
        return Register.of(
                "report.reward",
                new Label("举报奖励", "Rewards"),
                "举报查核",
                "",
                "month",
                Column.required("number", "领奖编号", "No.", new RecordNumber()),
                Column.required("month", "奖励月份", "Month", new Text(7)),
                Column.required("amount", "金额（元）", "Amount (yuan)", new Yuan()));
    }

    private static Register supervisor() {
        return Register.of(
                        "report.supervisor",
                        new Label("干部监督员", "Cadre supervisors"),
                        "举报查核",
                        "engaged_on",
                        "name",
                        Column.required("number", "监督员编号", "No.", new RecordNumber()),
                        Column.required("name", "监督员姓名", "Name", new Text(60)),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("engaged_on", "聘任日期", "Engaged on", new Day()),
                        Column.required("until", "聘期届满", "Until", new Day()),
                        Column.optional("ended_on", "解聘日期", "Ended on", new Day()))
                .checked(
                        RowCheck.inOrder("engaged_on", "until"),
                        RowCheck.inOrder("engaged_on", "ended_on"));
    }

    private static Register announcement() {
        return Register.of(
                        "report.announcement",
                        new Label("预告与公示", "Advance notices and postings"),
                        "举报查核",
                        "began_on",
                        "intended_post",
                        Column.required("number", "公示编号", "No.", new RecordNumber()),
                        Column.required(
                                "kind",
                                "类别",
                                "Kind",
                                OneOf.of(
"""
ADVANCE_NOTICE|考察预告|Advance notice of inspection
POSTING|任前公示|Public posting before appointment
""")),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("intended_post", "拟任职务", "Intended post", new Text(80)),
                        Column.required("began_on", "开始日期", "From", new Day()),
                        Column.required("ended_on", "结束日期", "Until", new Day()),
                        Column.required("replies", "收到反映件数", "Replies", new Whole(0, 9999)))
                .checked(RowCheck.inOrder("began_on", "ended_on"));
    }
}
