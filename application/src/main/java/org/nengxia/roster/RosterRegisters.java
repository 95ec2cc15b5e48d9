package org.nengxia.roster;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
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
        return RegisterFile.of("roster").registers();
    }
}
