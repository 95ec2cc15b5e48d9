package org.nengxia.paper.type;

import java.util.List;

/// The four faces that GB/T 9704 names. The prescribed fonts are not free, so each face falls
/// through a chain of free ones (OFL) that are built in; 仿宋 has no free font that a package
/// registry holds, its stand-in is a Song face (decision 0016).
public enum Typeface {
    /// 小标宋, for the organ's mark and titles.
    XIAOBIAOSONG(FontFile.SONG_SEMIBOLD, FontFile.SONG, FontFile.KAI, FontFile.HEI),
    /// 仿宋, for the body.
    FANGSONG(FontFile.SONG, FontFile.KAI, FontFile.HEI),
    /// 黑体, for headings of the first level.
    HEI(FontFile.HEI, FontFile.SONG, FontFile.KAI),
    /// 楷体, for headings of the second level.
    KAI(FontFile.KAI, FontFile.SONG, FontFile.HEI);

    private final List<FontFile> chain;

    Typeface(FontFile... chain) {
        this.chain = List.of(chain);
    }

    List<FontFile> chain() {
        return chain;
    }
}
