package org.nengxia.aftercare;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
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
        return RegisterFile.of("aftercare").registers();
    }
}
