package org.nengxia.register;

import java.util.List;

/// What a module contributes: the registers it owns, in an order in which each points only to
/// earlier ones.
public interface RegisterSource {

    /// Where the module stands among the sources: registers of lower ones come first.
    int rank();

    /// The module's registers.
    List<Register> registers();
}
