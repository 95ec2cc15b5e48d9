package org.nengxia.evidence;

import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.register.Column;
import org.nengxia.register.Kind.CadreOf;
import org.nengxia.register.Kind.Day;
import org.nengxia.register.Kind.EvidenceOf;
import org.nengxia.register.Kind.RecordNumber;
import org.nengxia.register.Kind.Text;
import org.nengxia.register.Kind.UnitOf;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterSource;
import org.springframework.stereotype.Component;

/// The register of handling: what was decided about someone, and the evidence that led to it.
@Component
class HandlingRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 39;
    }

    @Override
    public List<Register> registers() {
        return List.of(handling());
    }

    private static Register handling() {
        return Register.of(
                "evidence.handling",
                new Label("处理", "Handling"),
                "处理",
                "decided_on",
                "measure",
                Column.required("number", "处理编号", "No.", new RecordNumber()),
                Column.required("cadre_id", "干部", "Cadre", new CadreOf()),
                Column.required("unit", "单位", "Unit", new UnitOf()),
                Column.required("measure", "处理种类", "Measure", Measures.ALL),
                Column.required("decided_on", "决定日期", "Decided on", new Day()),
                Column.required("document", "决定文号", "Document", new Text(60)),
                Column.required("organ", "决定机关", "Deciding organ", new Text(60)),
                Column.required("sources", "来源记录", "Evidence", new EvidenceOf()),
                Column.optional("note", "备注", "Note", new Text(300)));
    }
}
