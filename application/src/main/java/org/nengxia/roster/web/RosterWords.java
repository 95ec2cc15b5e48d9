package org.nengxia.roster.web;

import java.util.Map;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.springframework.stereotype.Component;

/// What the codes of the roster's registers are called.
@Component
class RosterWords {
    private final Registers registers;

    RosterWords(Registers registers) {
        this.registers = registers;
    }

    /// Code → word of a column that holds codes.
    Map<String, Label> of(String register, String column) {
        return ((Kind.OneOf) registers.find(register).orElseThrow().column(column).kind()).words();
    }

    Label sex(String code) {
        return word("roster.cadre", "sex", code);
    }

    Label schooling(String code) {
        return word("roster.cadre", "schooling", code);
    }

    Label kind(String code) {
        return word("roster.unit", "kind", code);
    }

    private Label word(String register, String column, String code) {
        return of(register, column).getOrDefault(code, new Label(code, code));
    }
}
