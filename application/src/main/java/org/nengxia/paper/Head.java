package org.nengxia.paper;

/// The form of a paper's head (版头) in GB/T 9704-2012; it also settles what stands at the foot.
public enum Head {
    /// 文件式: red mark 35 mm below the type area's upper edge, number in the middle, one red line;
    /// copies and the printing organ between rules at the foot.
    DOCUMENT,
    /// 信函格式: red mark near the page's upper edge, red double lines above and below, number on the
    /// right, no page number on the first page.
    LETTER,
    /// 通知书: red mark and one red line, number on the right, no serial number of the copy.
    NOTICE,
    /// 纪要格式: red mark, number in the middle, one red line, nobody addressed.
    MINUTES,
    /// 笔录 and other working papers: a plain head without any red.
    RECORD
}
