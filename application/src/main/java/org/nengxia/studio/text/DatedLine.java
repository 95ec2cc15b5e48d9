package org.nengxia.studio.text;

import java.time.LocalDate;
import java.util.Optional;

/// A dated value of a parameter, to be written into `parameters.yaml`.
///
/// @param value as pack files write it, such as `30/100`; empty ends the parameter on that day
/// @param citation the article that says so, `instrument:article`
public record DatedLine(LocalDate from, Optional<String> value, String citation) {

    /// The line after its hyphen, whatever its texts hold.
    String yaml() {
        return "{from: %s, value: %s, citation: %s}"
                .formatted(from, value.map(DatedLine::quoted).orElse("null"), quoted(citation));
    }

    /// A plain number or share as it is; anything else in double quotes.
    private static String quoted(String text) {
        if (text.matches("\\d{1,15}(/\\d{1,7})?")) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars()
                .filter(each -> each >= ' ')
                .forEach(each -> {
                    if (each == '"' || each == '\\') {
                        quoted.append('\\');
                    }
                    quoted.append((char) each);
                });
        return quoted.append('"').toString();
    }
}
