package org.nengxia.fairness.telling;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nengxia.fairness.FairnessView;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.register.Kind;
import org.nengxia.register.Registers;
import org.nengxia.regulation.LawWords;
import org.springframework.stereotype.Component;

/// Where the fairness view gets its words: the message bundles, the pack, the roster's own words
/// for sexes and kinds of unit.
@Component
public class FairnessWords {
    private final LawWords law;
    private final Registers registers;

    FairnessWords(LawWords law, Registers registers) {
        this.law = law;
        this.registers = registers;
    }

    /// The view in one language.
    ///
    /// @param counts how counts of persons are told: as they are, or banded where the text leaves
    ///   the product
    public ToldFairness tell(FairnessView view, Language language, Counts counts) {
        Map<String, Label> words = new LinkedHashMap<>(words("roster.cadre", "sex"));
        words.putAll(words("roster.unit", "kind"));
        return new ToldFairness(view, law.in(language), words, counts);
    }

    private Map<String, Label> words(String register, String column) {
        return registers.find(register).stream()
                .flatMap(each -> each.columns().stream())
                .filter(each -> each.name().equals(column))
                .map(each -> each.kind() instanceof Kind.OneOf(var words) ? words : noWords())
                .findFirst()
                .orElseGet(FairnessWords::noWords);
    }

    private static Map<String, Label> noWords() {
        return Map.of();
    }
}
