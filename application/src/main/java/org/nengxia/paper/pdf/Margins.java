package org.nengxia.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nengxia.paper.Head;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.text.Wording;
import org.nengxia.paper.type.Line;
import org.nengxia.paper.type.Typeface;

/// What stands below the type area of each page: the page number 7 mm below it, on the right of odd
/// and the left of even pages, and across from it the ledger's code.
final class Margins {
    private static final double BELOW = Area.HEIGHT + 7 * Area.MM;
    private static final double CODE = 9;
    private final Setting setting;
    private final Wording wording;
    private final OfficialPaper paper;

    Margins(Setting setting, Wording wording, OfficialPaper paper) {
        this.setting = setting;
        this.wording = wording;
        this.paper = paper;
    }

    List<Mark> of(int page) throws IOException {
        boolean odd = page % 2 == 1;
        List<Mark> marks = new ArrayList<>();
        Line number =
                setting.line("— " + page + " —", setting.style(Typeface.FANGSONG, Setting.SMALL));
        double room = Area.WIDTH - number.width() - 2 * Setting.SMALL;
        if (paper.head() != Head.LETTER || page > 1) {
            double x = odd ? room + Setting.SMALL : Setting.SMALL;
            marks.add(new Mark.Text(x, BELOW - Setting.SMALL / 2, number, false));
        }
        if (paper.code().isPresent()) {
            Line code =
                    setting.fitted(
                            wording.check(paper.code().get()),
                            setting.style(Typeface.FANGSONG, CODE),
                            room - Setting.SMALL);
            double x = odd ? 0 : Area.WIDTH - code.width();
            marks.add(new Mark.Text(x, BELOW - CODE / 2, code, false));
        }
        return marks;
    }
}
