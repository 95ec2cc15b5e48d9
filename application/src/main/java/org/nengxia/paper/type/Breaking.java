package org.nengxia.paper.type;

import java.util.List;

/// Where a line may end: no closing mark begins a line, no opening mark ends one, Latin words and
/// numbers with their unit stay whole (避头尾).
final class Breaking {
    static final int DASH = '—';
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉〗’”…—～·％‰℃°,.;:?!)]}%" + "\u3000";
    private static final String NEVER_LAST = "（《「『【〔〈〖‘“([{￥$№";
    private static final String HANGING = "，。、；：）》」』】〕〉”’？！";

    private Breaking() {}

    /// Whether a line may end before the glyph at this place.
    static boolean allowed(List<Glyph> glyphs, int place) {
        int before = glyphs.get(place - 1).codePoint();
        int after = glyphs.get(place).codePoint();
        if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (before == ' ') {
            return true;
        }
        if (Character.isDigit(before) && isHan(after)) {
            return false;
        }
        return isHan(before) || isHan(after) || (before == '-' && Character.isLetter(after));
    }

    /// Whether the right half of the glyph is empty, so that it may stand beyond the edge.
    static boolean hangs(Glyph glyph) {
        return glyph.wide() && HANGING.indexOf(glyph.codePoint()) >= 0;
    }

    /// Whether room may be added between these two to fill a line.
    static boolean stretches(Glyph before, Glyph after) {
        return before.codePoint() == ' '
                || (before.wide() && !(before.codePoint() == DASH && after.codePoint() == DASH))
                || after.wide();
    }

    /// Whether Latin text uses the mark too, narrower than Chinese text does.
    static boolean isLatinMark(int codePoint) {
        return codePoint >= 0x2018 && codePoint <= 0x201F;
    }

    private static boolean isHan(int codePoint) {
        return codePoint >= 0x2E80 || (codePoint >= 0x2000 && codePoint < 0x2070);
    }
}
