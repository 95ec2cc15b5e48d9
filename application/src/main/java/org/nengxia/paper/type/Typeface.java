package org.nengxia.paper.type;

import java.util.List;

/// The four faces that GB/T 9704 names. The prescribed fonts are not free, so each face falls
/// through a chain of free ones (OFL) that are built in; 仿宋 has no free font that a package
/// registry holds, its stand-in is a Song face (decision 0016). An office that has a licence lays
/// the prescribed fonts into its folder, and they come first.
public enum Typeface {
    /// 小标宋, for the organ's mark and titles.
    XIAOBIAOSONG(
            List.of("方正小标宋简体.ttf", "小标宋.ttf", "fzxbsjw.ttf"),
            FontFile.SONG_SEMIBOLD,
            FontFile.SONG,
            FontFile.KAI,
            FontFile.HEI),
    /// 仿宋, for the body.
    FANGSONG(
            List.of("仿宋_gb2312.ttf", "仿宋.ttf", "simfang.ttf"),
            FontFile.SONG,
            FontFile.KAI,
            FontFile.HEI),
    /// 黑体, for headings of the first level.
    HEI(List.of("黑体.ttf", "simhei.ttf"), FontFile.HEI, FontFile.SONG, FontFile.KAI),
    /// 楷体, for headings of the second level.
    KAI(
            List.of("楷体_gb2312.ttf", "楷体.ttf", "simkai.ttf"),
            FontFile.KAI,
            FontFile.SONG,
            FontFile.HEI);

    private final List<String> prescribed;
    private final List<FontFile> chain;

    Typeface(List<String> prescribed, FontFile... chain) {
        this.prescribed = prescribed;
        this.chain = List.of(chain);
    }

    /// Names, in small letters, under which an office's own licence of the prescribed font is
    /// taken.
    List<String> prescribed() {
        return prescribed;
    }

    List<FontFile> chain() {
        return chain;
    }
}
