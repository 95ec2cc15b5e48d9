package org.nengxia.sample.county;

import java.util.List;
import org.nengxia.sample.draw.Lists;

/// Which of the invented counties: the first is 澄川, whose three years the figures describe; the
/// others only make the population larger.
///
/// @param index 0 for 澄川
public record Place(int index) {
    private static final int DISTRICT = 990123;

    /// How many counties there are names for.
    public static final int MOST = 101;

    /// Whether the county has the full record of the three years.
    public boolean recorded() {
        return index == 0;
    }

    /// Two characters, such as 澄川.
    public String name() {
        if (index == 0) {
            return "澄川";
        }
        List<String> first = Lists.words("units", "neighbours.first");
        List<String> second = Lists.words("units", "neighbours.second");
        int at = index - 1;
        return first.get(at % first.size()) + second.get(at / first.size() % second.size());
    }

    /// What the organisation department's documents are headed with, such as 澄组.
    public String issuer() {
        return recorded() ? "澄组" : name() + "组";
    }

    /// The district code of identity numbers, which no real place has.
    public String district() {
        return Integer.toString(DISTRICT + index);
    }

    /// The name of a unit: plain in 澄川, with the county's name elsewhere.
    String unit(String plain) {
        if (recorded()) {
            return plain;
        }
        return plain.contains("县") ? plain.replaceFirst("县", name() + "县") : name() + "县" + plain;
    }

    /// A record's number, unique over all counties.
    public String number(String prefix, int ordinal, int digits) {
        String county = recorded() ? "" : "%02d-".formatted(index);
        return prefix + county + ("%0" + digits + "d").formatted(ordinal);
    }
}
