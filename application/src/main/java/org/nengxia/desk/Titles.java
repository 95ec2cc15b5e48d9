package org.nengxia.desk;

import org.nengxia.evidence.Item;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.springframework.stereotype.Component;

/// What a record of evidence is called in a line: its own words, or the words of its code, or,
/// where it says nothing yet, its register's name.
@Component
class Titles {
    private static final int LONGEST = 40;
    private final Registers registers;

    Titles(Registers registers) {
        this.registers = registers;
    }

    /// The title of a record in both languages.
    Label of(Item item) {
        Register register = registers.find(item.register()).orElseThrow();
        if (item.title().isBlank()) {
            return register.label();
        }
        return register.title()
                .map(name -> register.column(name).kind())
                .filter(Kind.OneOf.class::isInstance)
                .map(kind -> ((Kind.OneOf) kind).words().get(item.title()))
                .map(word -> coded(register, word))
                .orElseGet(() -> new Label(cut(item.title()), cut(item.title())));
    }

    /// The name of the register that a record stands in.
    Label register(Item item) {
        return registers.find(item.register()).orElseThrow().label();
    }

    private static Label coded(Register register, Label word) {
        return new Label(
                register.label().zh() + "：" + word.zh(), register.label().en() + ": " + word.en());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
