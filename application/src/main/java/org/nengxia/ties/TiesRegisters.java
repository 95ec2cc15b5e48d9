package org.nengxia.ties;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RegisterSource;
import org.springframework.stereotype.Component;

/// The registers of kin and of who declared them.
@Component
class TiesRegisters implements RegisterSource {

    @Override
    public int rank() {
        return 25;
    }

    @Override
    public List<Register> registers() {
        return RegisterFile.of("ties").registers();
    }
}
