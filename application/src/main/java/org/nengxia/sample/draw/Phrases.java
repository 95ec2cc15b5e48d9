package org.nengxia.sample.draw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences as offices write them, varied: a slot `{a|b}` takes one of its words, `{3-15}` a
/// number, `{0}` the detail given in that place.
public final class Phrases {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern PLACE = Pattern.compile("\\d");
    private final String file;
    private final Dice dice;

    /// The phrases of one file, drawn with these dice.
    public Phrases(String file, Dice dice) {
        this.file = file;
        this.dice = dice;
    }

    /// One sentence of a section with its slots filled.
    public String say(String section, Object... details) {
        List<String> sentences = Lists.of(file, section);
        String sentence = sentences.get(dice.between(0, sentences.size() - 1));
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(fill(slot, details)));
    }

    private String fill(MatchResult slot, Object... details) {
        String content = slot.group(1);
        var range = RANGE.matcher(content);
        if (range.matches()) {
            int least = Integer.parseInt(range.group(1));
            return Integer.toString(dice.between(least, Integer.parseInt(range.group(2))));
        }
        if (PLACE.matcher(content).matches()) {
            return details[Integer.parseInt(content)].toString();
        }
        return dice.pick(List.of(content.split("\\|", -1)));
    }
}
