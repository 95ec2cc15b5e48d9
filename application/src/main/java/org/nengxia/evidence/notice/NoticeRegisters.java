package org.nengxia.evidence.notice;

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
import org.nengxia.register.Kind.YesNo;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of this channel, in the columns that offices use.
@Component
class NoticeRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 34;
    }

    @Override
    public List<Register> registers() {
        return List.of(
                department(),
                aspect(),
                officer(),
                notice(),
                meetingMember(),
                meeting(),
                sanction());
    }

    private static Register department() {
        return Register.of(
                        "notice.department",
                        new Label("联系部门", "Departments"),
                        "联系通报",
                        "since",
                        "name",
                        Column.required("number", "部门编号", "No.", new RecordNumber()),
                        Column.required("name", "部门名称", "Department", new Text(60)),
                        Column.required("since", "建立日期", "Since", new Day()),
                        Column.optional("until", "终止日期", "Until", new Day()),
                        Column.required("reconstructed", "是否重构", "Reconstructed", new YesNo()))
                .checked(RowCheck.inOrder("since", "until"));
    }

    private static Register aspect() {
        return Register.of(
                        "notice.aspect",
                        new Label("通报内容", "Aspects"),
                        "联系通报",
                        "since",
                        "name",
                        Column.required("number", "内容编号", "No.", new RecordNumber()),
                        Column.required("name", "内容名称", "Aspect", new Text(80)),
                        Column.required("since", "启用日期", "Since", new Day()),
                        Column.optional("until", "停用日期", "Until", new Day()),
                        Column.required("reconstructed", "是否重构", "Reconstructed", new YesNo()))
                .checked(RowCheck.inOrder("since", "until"));
    }

    private static Register officer() {
        return Register.of(
                        "notice.officer",
                        new Label("信息联络员", "Liaison officers"),
                        "联系通报",
                        "since",
                        "name",
                        Column.required("number", "联络员编号", "No.", new RecordNumber()),
                        Column.required("name", "联络员姓名", "Name", new Text(60)),
                        Column.required(
                                "department",
                                "部门编号",
                                "Department",
                                new RecordOf("notice.department")),
                        Column.required("since", "任职日期", "Since", new Day()),
                        Column.optional("until", "离任日期", "Until", new Day()))
                .checked(RowCheck.inOrder("since", "until"));
    }

    private static Register notice() {
        return EvidenceItems.of(
                Channel.NOTICE,
                Register.of(
                                "notice.notice",
                                new Label("通报信息", "Notices"),
                                "联系通报",
                                "sent_on",
                                "content",
                                Column.required("number", "信息编号", "No.", new RecordNumber()),
                                Column.required("sent_on", "报送日期", "Sent on", new Day()),
                                Column.required(
                                        "department",
                                        "部门编号",
                                        "Department",
                                        new RecordOf("notice.department")),
                                Column.required(
                                        "officer",
                                        "联络员编号",
                                        "Liaison officer",
                                        new RecordOf("notice.officer")),
                                Column.required(
                                        "aspect", "内容编号", "Aspect", new RecordOf("notice.aspect")),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "单位", "Unit", new UnitOf()),
                                Column.required("content", "通报内容", "Content", new Text(400)),
                                Column.optional(
                                        "use",
                                        "采用情况",
                                        "Use",
                                        OneOf.of(
"""
ADOPTED|采用|Adopted
KEPT|留存备查|Kept on file
FORWARDED|转办|Forwarded
""")),
                                Column.optional("used_on", "采用日期", "Used on", new Day()))
                        .checked(RowCheck.inOrder("sent_on", "used_on")));
    }

    private static Register meetingMember() {
        return Register.of(
                        "notice.meeting_member",
                        new Label("联席会议成员", "Members of the joint meeting"),
                        "联系通报",
                        "since",
                        "name",
                        Column.required("number", "成员编号", "No.", new RecordNumber()),
                        Column.required("name", "成员部门", "Member department", new Text(60)),
                        Column.required("since", "加入日期", "Since", new Day()),
                        Column.optional("until", "退出日期", "Until", new Day()))
                .checked(RowCheck.inOrder("since", "until"));
    }

    private static Register meeting() {
        return Register.of(
                "notice.meeting",
                new Label("联席会议", "Joint meetings"),
                "联系通报",
                "held_on",
                "agenda",
                Column.required("number", "会议编号", "No.", new RecordNumber()),
                Column.required("held_on", "会议日期", "Held on", new Day()),
                Column.required("chair", "主持人", "Chair", new Text(60)),
                Column.required("participants", "参加部门", "Participants", new Words()),
                Column.required("agenda", "议题", "Agenda", new Text(300)),
                Column.required("minutes", "纪要文号", "Minutes", new Text(60)));
    }

    private static Register sanction() {
        return EvidenceItems.of(
                Channel.NOTICE,
                Register.of(
                        "notice.sanction",
                        new Label("处分通报", "Sanctions"),
                        "联系通报",
                        "decided_on",
                        "kind",
                        Column.required("number", "处分编号", "No.", new RecordNumber()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("decided_on", "处分日期", "Decided on", new Day()),
                        Column.required(
                                "kind",
                                "处分种类",
                                "Kind",
                                OneOf.of(
"""
PARTY_WARNING|党内警告|Party warning
PARTY_SERIOUS_WARNING|党内严重警告|Serious Party warning
PARTY_REMOVAL|撤销党内职务|Removal from Party posts
WARNING|警告|Warning
DEMERIT|记过|Demerit
MAJOR_DEMERIT|记大过|Major demerit
GRADE_LOWERED|降级|Lowered grade
DISMISSAL|撤职|Dismissal from post
""")),
                        Column.required("organ", "处分机关", "Organ", new Text(60)),
                        Column.required(
                                "adjustment_recommended",
                                "建议调整职务",
                                "Adjustment recommended",
                                new YesNo())));
    }
}
