package org.nengxia.evidence.inspection;

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
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of this channel, in the columns that offices use.
@Component
class InspectionRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 31;
    }

    @Override
    public List<Register> registers() {
        return List.of(commissioner(), inspection(), finding(), commissionerReport());
    }

    private static Register commissioner() {
        return Register.of(
                        "inspection.commissioner",
                        new Label("督查专员", "Commissioners"),
                        "督查",
                        "engaged_on",
                        "name",
                        Column.required("number", "专员编号", "No.", new RecordNumber()),
                        Column.required("name", "专员姓名", "Name", new Text(60)),
                        Column.required("former_post", "原任职务", "Former post", new Text(100)),
                        Column.required("letter", "聘书编号", "Letter of appointment", new Text(60)),
                        Column.required("card", "督查专员证号", "Commissioner's card", new Text(60)),
                        Column.required("engaged_on", "聘任日期", "Engaged on", new Day()),
                        Column.required("until", "聘期届满", "Until", new Day()),
                        Column.optional("ended_on", "解聘日期", "Ended on", new Day()),
                        Column.required("scope", "职责范围", "Duties and scope", new Text(400)))
                .checked(
                        RowCheck.inOrder("engaged_on", "until"),
                        RowCheck.inOrder("engaged_on", "ended_on"));
    }

    private static Register inspection() {
        return EvidenceItems.of(
                Channel.INSPECTION,
                Register.of(
                        "inspection.inspection",
                        new Label("督查活动", "Inspections"),
                        "督查",
                        "held_on",
                        "matter",
                        Column.required("number", "督查编号", "No.", new RecordNumber()),
                        Column.required("held_on", "督查日期", "Held on", new Day()),
                        Column.required(
                                "body",
                                "组织形式",
                                "Body",
                                OneOf.of(
"""
JOINT|联合督查|Joint inspection
COMMISSIONER|专员督查|Commissioner
""")),
                        Column.required("lead", "牵头单位", "Lead", new Text(60)),
                        Column.optional("participants", "参加单位", "Participants", new Words()),
                        Column.required("head", "带队人", "Head", new Text(60)),
                        Column.optional(
                                "commissioner",
                                "专员编号",
                                "Commissioner",
                                new RecordOf("inspection.commissioner")),
                        Column.required(
                                "openness",
                                "明暗方式",
                                "Open or unannounced",
                                OneOf.of(
"""
OPEN|明查|Open
UNANNOUNCED|暗访|Unannounced
""")),
                        Column.required(
                                "hour",
                                "时段",
                                "Hour",
                                OneOf.of(
"""
MORNING|晨查|Morning
NIGHT|夜查|Night
OFFICE_HOURS|工作时间|Office hours
""")),
                        Column.required(
                                "way",
                                "途径",
                                "Way",
                                OneOf.of(
"""
ON_SITE|实地查看|On site
TELEPHONE|电话追踪|By telephone
""")),
                        Column.required(
                                "enquiry",
                                "取证",
                                "Enquiry",
                                OneOf.of(
"""
INTERVIEW|个别访谈|Interviews
FILES|查阅资料|Study of files
""")),
                        Column.required("unit", "被督查单位", "Inspected unit", new UnitOf()),
                        Column.required("matter", "督查内容", "Matter", new Text(200)),
                        Column.required("result", "督查结果", "Result", new Text(300))));
    }

    private static Register finding() {
        return EvidenceItems.of(
                Channel.INSPECTION,
                Register.of(
                        "inspection.finding",
                        new Label("督查发现", "Inspection findings"),
                        "督查",
                        "found_on",
                        "problem",
                        Column.required("number", "发现编号", "No.", new RecordNumber()),
                        Column.required(
                                "inspection",
                                "督查编号",
                                "Inspection",
                                new RecordOf("inspection.inspection")),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("found_on", "发现日期", "Found on", new Day()),
                        Column.required(
                                "aspect",
                                "问题类别",
                                "Aspect",
                                OneOf.of(
"""
ATTENDANCE|出勤|Attendance
DISCIPLINE|工作纪律|Work discipline
ORDERS|政令落实|Carrying out orders
SERVICE|服务群众|Service to the people
DUTY|值班值守|Standing duty
""")),
                        Column.required("problem", "问题描述", "Problem", new Text(300))));
    }

    private static Register commissionerReport() {
        return Register.of(
                "inspection.commissioner_report",
                new Label("专员汇报", "Commissioners' reports"),
                "督查",
                "reported_on",
                "content",
                Column.required("number", "汇报编号", "No.", new RecordNumber()),
                Column.required(
                        "commissioner",
                        "专员编号",
                        "Commissioner",
                        new RecordOf("inspection.commissioner")),
                Column.required("reported_on", "汇报日期", "Reported on", new Day()),
                Column.required("heard_by", "听取领导", "Heard by", new Text(100)),
                Column.required("content", "汇报内容", "Content", new Text(400)));
    }
}
