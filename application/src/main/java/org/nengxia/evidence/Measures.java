package org.nengxia.evidence;

import java.util.Objects;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.RegisterFile;

/// What organs of people decided about someone: the modes of adjustment and the lighter measures
/// (MISSION R3, I4, A4; GLOSSARY).
public final class Measures {
    /// All measures that a handling may record, lightest first.
    public static final Kind.OneOf ALL =
            (Kind.OneOf)
                    RegisterFile.of("evidence").registers().stream()
                            .filter(register -> register.id().equals("evidence.handling"))
                            .findFirst()
                            .orElseThrow()
                            .column("measure")
                            .kind();

    private Measures() {}

    /// What the measure with that code is called; a programming fault when there is none.
    public static Label label(String code) {
        return Objects.requireNonNull(ALL.words().get(code), code);
    }
}
