package org.nengxia.aftercare;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind.CadreOf;
import org.nengxia.register.Kind.Day;
import org.nengxia.register.Kind.OneOf;
import org.nengxia.register.Kind.RecordNumber;
import org.nengxia.register.Kind.RecordOf;
import org.nengxia.register.Kind.Text;
import org.nengxia.register.Kind.UnitOf;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.nengxia.register.RowCheck;
import org.springframework.stereotype.Component;

/// The registers of what follows a decision.
@Component
class AftercareRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public List<Register> registers() {
        return List.of(talk(), reinstatement());
    }

    private static Register talk() {
        return Register.of(
                "aftercare.talk",
                new Label("谈话", "Talks"),
                "管理",
                "held_on",
                "content",
                Column.required("number", "谈话编号", "No.", new RecordNumber()),
                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                Column.required("unit", "单位", "Unit", new UnitOf()),
                Column.required("held_on", "谈话日期", "Held on", new Day()),
                Column.required(
                        "kind",
                        "谈话类别",
                        "Kind",
                        OneOf.of(
"""
HELP|帮教谈话|Help-and-educate talk
HEART_TO_HEART|交心谈心|Heart-to-heart talk
ADMONITION|诫勉谈话|Admonition talk
""")),
                Column.required("talker", "谈话人", "Talker", new Text(60)),
                Column.required("content", "谈话内容", "Content", new Text(400)));
    }

    private static Register reinstatement() {
        return Register.of(
                        "aftercare.reinstatement",
                        new Label("重新提拔使用", "Reinstatements"),
                        "管理",
                        "decided_on",
                        "grounds",
                        Column.required("number", "使用编号", "No.", new RecordNumber()),
                        Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                        Column.required("unit", "单位", "Unit", new UnitOf()),
                        Column.required("decided_on", "决定日期", "Decided on", new Day()),
                        Column.required("document", "任职文号", "Document", new Text(60)),
                        Column.required(
                                "after",
                                "原处理编号",
                                "Former handling",
                                new RecordOf("evidence.handling")),
                        Column.required("inspected_on", "考察日期", "Inspected on", new Day()),
                        Column.required("new_post", "新任职务", "New post", new Text(80)),
                        Column.required("grounds", "使用理由", "Grounds", new Text(300)))
                .checked(RowCheck.inOrder("inspected_on", "decided_on"));
    }
}
