package org.nengxia.paper.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/// How a paragraph looks.
///
/// @param size in half points
/// @param pitch height of a line in twips
/// @param before room above in twips
/// @param first how many characters the first line is set in by
/// @param right how far the right edge is set in, in twips
record Look(
        String font,
        int size,
        ParagraphAlignment align,
        int pitch,
        int before,
        int first,
        int right,
        boolean red,
        boolean withNext) {
    static final String XIAOBIAOSONG = "方正小标宋简体";
    static final String FANGSONG = "仿宋_GB2312";
    static final String HEI = "黑体";
    static final String KAI = "楷体_GB2312";
    static final int PITCH = 592;

    /// 3号仿宋, both edges straight, the first line set in by two characters.
    static final Look BODY =
            new Look(FANGSONG, 32, ParagraphAlignment.BOTH, PITCH, 0, 2, 0, false, false);

    /// 4号仿宋 in a cell or at the foot.
    static final Look SMALL =
            new Look(FANGSONG, 28, ParagraphAlignment.LEFT, 400, 0, 0, 0, false, false);

    /// 2号小标宋 in the middle.
    static final Look TITLE =
            new Look(XIAOBIAOSONG, 44, ParagraphAlignment.CENTER, 680, 0, 0, 0, false, true);

    Look in(String face) {
        return new Look(face, size, align, pitch, before, first, right, red, withNext);
    }

    Look aligned(ParagraphAlignment other) {
        return new Look(font, size, other, pitch, before, 0, right, red, withNext);
    }

    Look after(int room) {
        return new Look(font, size, align, pitch, room, first, right, red, withNext);
    }

    Look rightIn(int twips) {
        return new Look(font, size, align, pitch, before, first, twips, red, withNext);
    }

    Look keptWithNext() {
        return new Look(font, size, align, pitch, before, first, right, red, true);
    }

    /// The organ's mark: red, as large as it may be.
    static Look mark(int halfPoints) {
        ParagraphAlignment middle = ParagraphAlignment.CENTER;
        return new Look(XIAOBIAOSONG, halfPoints, middle, halfPoints * 12, 0, 0, 0, true, true);
    }
}
