package org.nengxia.evidence.inspection;

import java.util.List;
import org.nengxia.evidence.EvidenceItems;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
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
        return EvidenceItems.declaredIn(RegisterFile.of("inspection"));
    }
}
