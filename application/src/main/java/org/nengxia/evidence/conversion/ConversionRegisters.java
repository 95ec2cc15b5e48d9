package org.nengxia.evidence.conversion;

import java.util.List;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceItems;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind.CadreOf;
import org.nengxia.register.Kind.Day;
import org.nengxia.register.Kind.EvidenceOf;
import org.nengxia.register.Kind.OneOf;
import org.nengxia.register.Kind.RecordNumber;
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
class ConversionRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 36;
    }

    @Override
    public List<Register> registers() {
        return List.of(sickLeave(), inaction(), review());
    }

    private static Register sickLeave() {
        return EvidenceItems.of(
                Channel.CONVERSION,
                Register.of(
                                "conversion.sick_leave",
                                new Label("病休", "Sick leave"),
                                "改非",
                                "began_on",
                                "illness",
                                Column.required("number", "病休编号", "No.", new RecordNumber()),
                                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                                Column.required("unit", "单位", "Unit", new UnitOf()),
                                Column.required("began_on", "起始日期", "From", new Day()),
                                Column.optional("ended_on", "结束日期", "Until", new Day()),
                                Column.optional("certified", "诊断证明", "Certified", new YesNo()),
                                Column.optional("illness", "病休事由", "Reason", new Text(200)))
                        .checked(RowCheck.inOrder("began_on", "ended_on")));
    }

    private static Register inaction() {
        return EvidenceItems.of(
                Channel.CONVERSION,
                Register.of(
                        "conversion.inaction",
                        new Label("无作为认定", "Findings of inaction"),
                        "改非",
                        "found_on",
                        "finding",
                        Column.required("number", "认定编号", "No.", new RecordNumber()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("found_on", "认定日期", "Found on", new Day()),
                        Column.required(
                                "years_in_post", "任现职年限", "Years in post", new Whole(0, 60)),
                        Column.required("minutes", "集体研究纪要", "Minutes", new Text(60)),
                        Column.required("finding", "认定意见", "Finding", new Text(300))));
    }

    private static Register review() {
        return EvidenceItems.of(
                Channel.CONVERSION,
                Register.of(
                        "conversion.review",
                        new Label("改非审核", "Conversion reviews"),
                        "改非",
                        "reviewed_on",
                        "opinion",
                        Column.required("number", "审核编号", "No.", new RecordNumber()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required(
                                "ground",
                                "改非类别",
                                "Ground",
                                OneOf.of(
"""
AGE|到龄|By age
ILLNESS|因病|By illness
INACTION|无作为|By inaction
""")),
                        Column.required("reviewed_on", "审核日期", "Reviewed on", new Day()),
                        Column.required("from_post", "原任职务", "Former post", new Text(80)),
                        Column.required("to_post", "改任职务", "New post", new Text(80)),
                        Column.optional("basis", "依据记录", "Based on", new EvidenceOf()),
                        Column.required("opinion", "审核意见", "Opinion", new Text(300))));
    }
}
