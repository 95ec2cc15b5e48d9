package org.nengxia.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Language;
import org.nengxia.register.Column;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.query.Filters;
import org.nengxia.register.query.Words;

/// A filter that a list offers as a choice among values.
///
/// @param name the address's parameter
/// @param label what it is called
/// @param options value → word
record Choice(String name, String label, Map<String, String> options) {

    /// The choices of a register: its closed lists, yes-or-no columns and units.
    static List<Choice> of(Register register, Map<String, String> units, Language language) {
        List<Choice> choices = new ArrayList<>();
        for (Column column : register.columns()) {
            Map<String, String> options = options(column, units, language);
            if (!options.isEmpty()) {
                choices.add(new Choice(column.name(), column.label().in(language), options));
            }
        }
        return choices;
    }

    private static Map<String, String> options(
            Column column, Map<String, String> units, Language language) {
        Map<String, String> options = new LinkedHashMap<>();
        switch (column.kind()) {
            case Kind.OneOf(var words) ->
                    words.forEach((code, word) -> options.put(code, word.in(language)));
            case Kind.YesNo() -> {
                options.put("true", Words.YES.in(language));
                options.put("false", Words.NO.in(language));
            }
            case Kind.UnitOf() -> {
                return units;
            }
            default -> {
                return Map.of();
            }
        }
        if (!column.required()) {
            options.put(Filters.MISSING, Words.UNKNOWN.in(language));
        }
        return options;
    }
}
