package org.nengxia.sweep;

import java.util.Optional;
import org.nengxia.evidence.Fact;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fact.FactCatalogue;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.nengxia.regulation.KnownFacts;
import org.springframework.stereotype.Component;

/// The fact catalogue of the evidence, for packs to be checked against and for words; codes take
/// their words from the registers.
@Component
final class CataloguedFacts implements KnownFacts {
    private final Facts facts;
    private final Registers registers;

    CataloguedFacts(Facts facts, Registers registers) {
        this.facts = facts;
        this.registers = registers;
    }

    @Override
    public FactCatalogue catalogue() {
        return facts.definitions();
    }

    @Override
    public Label label(String fact) {
        return facts.fact(fact).map(Fact::label).orElseGet(() -> new Label(fact, fact));
    }

    @Override
    public Optional<Label> unit(String fact, boolean single) {
        return facts.fact(fact).flatMap(single ? Fact::unitOfOne : Fact::unit);
    }

    @Override
    public Label word(String fact, String code) {
        return facts.fact(fact)
                .flatMap(Fact::words)
                .flatMap(this::kind)
                .map(kind -> kind.words().get(code))
                .orElseGet(() -> new Label(code, code));
    }

    /// The closed list of words of `register.column`.
    private Optional<Kind.OneOf> kind(String words) {
        int dot = words.lastIndexOf('.');
        return registers
                .find(words.substring(0, dot))
                .map(register -> register.column(words.substring(dot + 1)).kind())
                .filter(Kind.OneOf.class::isInstance)
                .map(Kind.OneOf.class::cast);
    }
}
