package org.nengxia.policy.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The authority of a rule or a value: an article of an instrument that the pack holds. Written
/// `instrument:article`, several parted by semicolons.
public record Citation(String instrument, String article) {

    private static final Pattern ONE = Pattern.compile("([a-z0-9][a-z0-9-]*):([\\p{L}\\p{N}.-]+)");

    /// Reads a list of citations; empty when any of them is not of the written form.
    public static Optional<List<Citation>> parse(String text) {
        List<Citation> citations = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            var match = ONE.matcher(part.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            citations.add(new Citation(match.group(1), match.group(2)));
        }
        return Optional.of(List.copyOf(citations));
    }

    @Override
    public String toString() {
        return instrument + ":" + article;
    }
}
