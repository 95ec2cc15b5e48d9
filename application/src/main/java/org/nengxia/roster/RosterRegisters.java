package org.nengxia.roster;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind.CadreOf;
import org.nengxia.register.Kind.Day;
import org.nengxia.register.Kind.IdentityNumber;
import org.nengxia.register.Kind.OneOf;
import org.nengxia.register.Kind.RecordNumber;
import org.nengxia.register.Kind.RecordOf;
import org.nengxia.register.Kind.Text;
import org.nengxia.register.Kind.UnitOf;
import org.nengxia.register.Kind.YesNo;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of the roster.
@Component
class RosterRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Register> registers() {
        return List.of(unit(), team(), post(), cadre(), tenure());
    }

    private static Register unit() {
        return Register.of(
                "roster.unit",
                new Label("单位", "Units"),
                "名册",
                "",
                "name",
                Column.required("number", "单位编码", "Code", new RecordNumber()),
                Column.required("name", "单位名称", "Name", new Text(80)),
                Column.required(
                        "kind",
                        "单位类别",
                        "Kind",
                        OneOf.of(
"""
COUNTY_ORGAN|县直机关|County organ
TOWNSHIP|乡镇|Township
INSTITUTION|事业单位|Public institution
MASS_BODY|群团组织|Mass organisation
""")),
                Column.required(
                        "level",
                        "单位级别",
                        "Level",
                        OneOf.of(
"""
SECTION|正科级|Section level
DEPUTY_SECTION|副科级|Deputy section level
""")),
                Column.optional("parent", "上级单位", "Parent unit", new UnitOf()));
    }

    private static Register team() {
        return Register.of(
                "roster.team",
                new Label("领导班子", "Leadership teams"),
                "名册",
                "",
                "name",
                Column.required("number", "班子编码", "Code", new RecordNumber()),
                Column.required("name", "班子名称", "Name", new Text(80)),
                Column.required("unit", "单位", "Unit", new UnitOf()));
    }

    private static Register post() {
        return Register.of(
                "roster.post",
                new Label("职务", "Posts"),
                "名册",
                "",
                "title",
                Column.required("number", "职务编码", "Code", new RecordNumber()),
                Column.required("unit", "单位", "Unit", new UnitOf()),
                Column.required("title", "职务名称", "Title", new Text(80)),
                Column.required("leading", "领导职务", "Leading post", new YesNo()),
                Column.required("principal", "正职", "Principal", new YesNo()),
                Column.required(
                        "level",
                        "职务层次",
                        "Level",
                        OneOf.of(
"""
SECTION_CHIEF|正科级|Section chief level
SECTION_DEPUTY|副科级|Section deputy level
STAFF|科员级|Staff level
""")),
                Column.optional("team", "班子编码", "Team", new RecordOf("roster.team")));
    }

    private static Register cadre() {
        return Register.of(
                        "roster.cadre",
                        new Label("干部", "Leading cadres"),
                        "名册",
                        "born_on",
                        "name",
                        Column.required(
                                "id_number", "身份证号", "Identity number", new IdentityNumber()),
                        Column.required("name", "姓名", "Name", new Text(60)),
                        Column.required(
                                "sex",
                                "性别",
                                "Sex",
                                OneOf.of(
"""
M|男|Male
F|女|Female
""")),
                        Column.required("born_on", "出生日期", "Born on", new Day()),
                        Column.optional("ethnicity", "民族", "Ethnic group", new Text(30)),
                        Column.optional("native_place", "籍贯", "Native place", new Text(60)),
                        Column.optional(
                                "political_status", "政治面貌", "Political status", new Text(30)),
                        Column.optional(
                                "joined_party_on", "入党时间", "Joined the Party on", new Day()),
                        Column.optional("began_work_on", "参加工作时间", "Began work on", new Day()),
                        Column.optional(
                                "schooling",
                                "学历",
                                "Schooling",
                                OneOf.of(
"""
POSTGRADUATE|研究生|Postgraduate
BACHELOR|大学本科|Bachelor
COLLEGE|大学专科|College
SECONDARY|中专|Secondary technical
HIGH_SCHOOL|高中|High school
BELOW|初中及以下|Below high school
""")),
                        Column.optional("school", "毕业院校", "School", new Text(80)),
                        Column.optional(
                                "health",
                                "健康状况",
                                "Health",
                                OneOf.of(
"""
GOOD|健康|Good
FAIR|一般|Fair
POOR|较差|Poor
""")))
                .checked(
                        new RowCheck(
                                "began_work_on >= born_on",
                                "began_work_on",
                                "import.row.beforeBirth"));
    }

    private static Register tenure() {
        return Register.of(
                        "roster.tenure",
                        new Label("任职", "Tenures"),
                        "名册",
                        "began_on",
                        "appointed_by",
                        Column.required("number", "任职编号", "No.", new RecordNumber()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("post", "职务编码", "Post", new RecordOf("roster.post")),
                        Column.required("began_on", "任职日期", "From", new Day()),
                        Column.optional("appointed_by", "任职文号", "Appointed by", new Text(60)),
                        Column.optional("ended_on", "免职日期", "Until", new Day()),
                        Column.optional("removed_by", "免职文号", "Removed by", new Text(60)),
                        Column.optional("end_reason", "免职原因", "Reason", new Text(100)))
                .checked(RowCheck.inOrder("began_on", "ended_on"));
    }
}
