package org.nengxia.regulation.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.regulation.Telling;

/// An article in the words of one language, with the address of its text on the page of its pack.
public record Cited(String text, String path) {

    /// Parts of one article that people cite alike are cited once.
    static List<Cited> of(Pack pack, Telling telling, List<Citation> citations) {
        Map<String, Cited> cited = new LinkedHashMap<>();
        citations.stream()
                .map(each ->
                        new Cited(
                                telling.citation(pack, each),
                                "/regulations/"
                                        + pack.id()
                                        + "#article-"
                                        + each.instrument()
                                        + "-"
                                        + each.article()))
                .forEach(each -> cited.putIfAbsent(each.text(), each));
        return List.copyOf(cited.values());
    }
}
