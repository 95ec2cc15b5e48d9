package org.nengxia.evidence.assessment;

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
import org.nengxia.register.Kind.YesNo;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of this channel, in the columns that offices use.
@Component
class AssessmentRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public List<Register> registers() {
        return List.of(
                appraisal(),
                grade(),
                ranking(),
                deliberation(),
                target(),
                veto(),
                teamGrade(),
                absence(),
                dissection());
    }

    private static Register appraisal() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                                "assessment.appraisal",
                                new Label("民主测评", "Democratic appraisals"),
                                "考核",
                                "held_on",
                                "kind",
                                Column.required("number", "测评编号", "No.", new RecordNumber()),
                                Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "单位", "Unit", new UnitOf()),
                                Column.required("held_on", "测评日期", "Held on", new Day()),
                                Column.required(
                                        "kind",
                                        "测评类别",
                                        "Kind",
                                        OneOf.of(
"""
ANNUAL|年度考核|Annual assessment
DEMOCRATIC|民主评议|Democratic appraisal
""")),
                                Column.required("issued", "发出票", "Issued", new Whole(0, 100000)),
                                Column.required(
                                        "returned", "收回票", "Returned", new Whole(0, 100000)),
                                Column.optional("valid", "有效票", "Valid", new Whole(0, 100000)),
                                Column.optional(
                                        "excellent", "优秀票", "Excellent", new Whole(0, 100000)),
                                Column.optional(
                                        "competent", "称职票", "Competent", new Whole(0, 100000)),
                                Column.optional(
                                        "basic",
                                        "基本称职票",
                                        "Basically competent",
                                        new Whole(0, 100000)),
                                Column.optional(
                                        "incompetent",
                                        "不称职票",
                                        "Not competent",
                                        new Whole(0, 100000)),
                                Column.optional(
                                        "abstained", "弃权票", "Abstained", new Whole(0, 100000)))
                        .checked(
                                new RowCheck(
                                        "returned <= issued",
                                        "returned",
                                        "import.row.moreReturnedThanIssued"),
                                new RowCheck(
                                        "valid <= returned",
                                        "valid",
                                        "import.row.moreValidThanReturned"),
                                new RowCheck(
                                        "coalesce(excellent, 0) + coalesce(competent, 0) + coalesce(basic, 0) + coalesce(incompetent, 0) + coalesce(abstained, 0) <= coalesce(valid, returned)",
                                        "incompetent",
                                        "import.row.votesExceedBallots")));
    }

    private static Register grade() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                        "assessment.grade",
                        new Label("年度考核等次", "Annual grades"),
                        "考核",
                        "decided_on",
                        "grade",
                        Column.required("number", "考核编号", "No.", new RecordNumber()),
                        Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("decided_on", "评定日期", "Decided on", new Day()),
                        Column.optional(
                                "grade",
                                "考核等次",
                                "Grade",
                                OneOf.of(
"""
EXCELLENT|优秀|Excellent
COMPETENT|称职|Competent
BASICALLY_COMPETENT|基本称职|Basically competent
INCOMPETENT|不称职|Not competent
""")),
                        Column.optional(
                                "integrity",
                                "廉政考核",
                                "Integrity",
                                OneOf.of(
"""
PASS|合格|Pass
FAIL|不合格|Fail
"""))));
    }

    private static Register ranking() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                                "assessment.ranking",
                                new Label("政绩督查排名", "Achievement rankings"),
                                "考核",
                                "ranked_on",
                                "group_name",
                                Column.required("number", "排名编号", "No.", new RecordNumber()),
                                Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                                Column.required("group_name", "类别组", "Group", new Text(60)),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "单位", "Unit", new UnitOf()),
                                Column.required("ranked_on", "评定日期", "Ranked on", new Day()),
                                Column.optional("place", "名次", "Place", new Whole(1, 10000)),
                                Column.required("ranked", "参排数", "Ranked", new Whole(1, 10000)))
                        .checked(
                                new RowCheck(
                                        "place <= ranked",
                                        "place",
                                        "import.row.placeBeyondRanked")));
    }

    private static Register deliberation() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                        "assessment.deliberation",
                        new Label("人大评议", "Congress deliberations"),
                        "考核",
                        "held_on",
                        "result",
                        Column.required("number", "评议编号", "No.", new RecordNumber()),
                        Column.required("held_on", "评议日期", "Held on", new Day()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("satisfied", "满意票", "Satisfied", new Whole(0, 100000)),
                        Column.required(
                                "basically", "基本满意票", "Basically satisfied", new Whole(0, 100000)),
                        Column.required(
                                "dissatisfied", "不满意票", "Dissatisfied", new Whole(0, 100000)),
                        Column.required("result", "评议结果", "Result", new Text(100))));
    }

    private static Register target() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                        "assessment.target",
                        new Label("目标责任考核", "Targets"),
                        "考核",
                        "decided_on",
                        "cause",
                        Column.required("number", "目标编号", "No.", new RecordNumber()),
                        Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("decided_on", "评定日期", "Decided on", new Day()),
                        Column.optional("met", "目标完成", "Met", new YesNo()),
                        Column.optional("cause", "未完成原因", "Cause", new Text(200))));
    }

    private static Register veto() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                        "assessment.veto",
                        new Label("一票否决", "Vetoes"),
                        "考核",
                        "decided_on",
                        "item",
                        Column.required("number", "否决编号", "No.", new RecordNumber()),
                        Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("decided_on", "决定日期", "Decided on", new Day()),
                        Column.required(
                                "item",
                                "否决事项",
                                "Item",
                                OneOf.of(
"""
FAMILY_PLANNING|计划生育|Family planning
PUBLIC_ORDER|社会治安综合治理|Public order
WORK_SAFETY|安全生产|Work safety
"""))));
    }

    private static Register teamGrade() {
        return Register.of(
                "assessment.team_grade",
                new Label("班子考核等次", "Team grades"),
                "考核",
                "decided_on",
                "grade",
                Column.required("number", "班子考核编号", "No.", new RecordNumber()),
                Column.required("year", "年度", "Year", new Whole(1949, 2100)),
                Column.required("team", "班子编码", "Team", new RecordOf("roster.team")),
                Column.required("decided_on", "评定日期", "Decided on", new Day()),
                Column.optional(
                        "grade",
                        "班子等次",
                        "Grade",
                        OneOf.of(
"""
EXCELLENT|优秀|Excellent
GOOD|良好|Good
AVERAGE|一般|Average
POOR|较差|Poor
""")));
    }

    private static Register absence() {
        return EvidenceItems.of(
                Channel.ASSESSMENT,
                Register.of(
                                "assessment.absence",
                                new Label("旷工", "Absences"),
                                "考核",
                                "began_on",
                                "note",
                                Column.required("number", "旷工编号", "No.", new RecordNumber()),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "单位", "Unit", new UnitOf()),
                                Column.required("began_on", "起始日期", "From", new Day()),
                                Column.required("ended_on", "结束日期", "Until", new Day()),
                                Column.required("days", "旷工天数", "Days", new Whole(1, 366)),
                                Column.optional("note", "情况说明", "Note", new Text(200)))
                        .checked(RowCheck.inOrder("began_on", "ended_on")));
    }

    private static Register dissection() {
        return Register.of(
                "assessment.dissection",
                new Label("解剖班子", "Team dissections"),
                "考核",
                "held_on",
                "findings",
                Column.required("number", "解剖编号", "No.", new RecordNumber()),
                Column.required("team", "班子编码", "Team", new RecordOf("roster.team")),
                Column.required("held_on", "解剖日期", "Held on", new Day()),
                Column.required("findings", "存在问题", "Findings", new Text(400)),
                Column.required("measures", "调整措施", "Measures", new Text(400)));
    }
}
