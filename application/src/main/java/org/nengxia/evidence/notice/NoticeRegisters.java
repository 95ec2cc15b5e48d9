package org.nengxia.evidence.notice;

import java.util.List;
import org.nengxia.evidence.EvidenceItems;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
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
        return EvidenceItems.declaredIn(RegisterFile.of("notice"));
    }
}
