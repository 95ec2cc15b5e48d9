package org.nengxia.paper;

import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.Language;

/// One official paper (公文) as a value: the same value always gives the same file.
///
/// @param head form of the head (版头)
/// @param organ the organ's mark (发文机关标志), printed as it stands
/// @param number 发文字号, such as 澄组〔2026〕12号
/// @param title 标题
/// @param addressee 主送机关 or the person addressed; the colon is set by the layout
/// @param body what the paper says
/// @param signature 发文机关署名、成文日期
/// @param copies 抄送机关
/// @param code the ledger's short code (how many entries, a dash, how their root begins), printed
///   at the foot of every page with how to check it
/// @param language language of what the layout itself says: 抄送, the date, “none”
public record OfficialPaper(
        Head head,
        String organ,
        Optional<String> number,
        String title,
        Optional<String> addressee,
        List<Block> body,
        Optional<Signature> signature,
        List<String> copies,
        Optional<String> code,
        Language language) {

    public OfficialPaper {
        body = List.copyOf(body);
        copies = List.copyOf(copies);
    }
}
