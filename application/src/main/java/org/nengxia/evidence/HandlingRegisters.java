package org.nengxia.evidence;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
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
        return RegisterFile.of("evidence").registers();
    }
}
