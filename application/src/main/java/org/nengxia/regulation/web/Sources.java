package org.nengxia.regulation.web;

import java.util.List;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.regulation.Telling;
import org.nengxia.regulation.web.PackView.CitedView;

/// Articles of a pack as links to where they stand on its page.
record Sources(Pack pack, Telling telling) {

    List<CitedView> cited(List<Citation> citations) {
        return citations.stream()
                .map(each -> new CitedView(telling.citation(pack, each), anchor(each)))
                .toList();
    }

    static String anchor(Citation citation) {
        return "article-" + citation.instrument() + "-" + citation.article();
    }
}
