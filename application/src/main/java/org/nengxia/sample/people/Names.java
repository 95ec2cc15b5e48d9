package org.nengxia.sample.people;

import java.util.List;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.draw.Lists;

/// Invented names: common and rare surnames, compound ones, names with a `·`, characters beyond the
/// basic plane.
public final class Names {
    private static final String HAN = "汉族";
    private static final List<String> COMMON = Lists.words("people", "surnames");
    private static final List<String> RARE = Lists.words("people", "surnames.rare");
    private static final List<String> COMPOUND = Lists.words("people", "surnames.compound");
    private static final List<String> RARE_GIVEN = Lists.words("people", "given.rare");
    private static final List<String> ETHNICITIES = Lists.words("people", "ethnicities");
    private final Dice dice;

    /// Names drawn with these dice.
    public Names(Dice dice) {
        this.dice = dice;
    }

    /// A name and the ethnic group that goes with it.
    public record Named(String name, String ethnicity) {}

    /// A name for a leading cadre.
    public Named cadre(Sex sex) {
        if (dice.inThousand(6)) {
            String[] parts = dice.pick(Lists.of("people", "foreign." + sex)).split("\\|", -1);
            return new Named(parts[0], parts[1]);
        }
        return new Named(han(sex), dice.inThousand(60) ? dice.pick(ETHNICITIES) : HAN);
    }

    /// A name for somebody outside the roster, such as a commissioner or an investigator.
    public String bystander() {
        return han(dice.inThousand(250) ? Sex.F : Sex.M);
    }

    private String han(Sex sex) {
        List<String> given =
                dice.inThousand(12) ? RARE_GIVEN : Lists.words("people", "given." + sex);
        return surname() + dice.pick(given);
    }

    private String surname() {
        int drawn = dice.between(0, 999);
        if (drawn < 20) {
            return dice.pick(COMPOUND);
        }
        if (drawn < 80) {
            return dice.pick(RARE);
        }
        int half = drawn < 500 ? COMMON.size() / 3 : COMMON.size();
        return COMMON.get(dice.between(0, half - 1));
    }
}
