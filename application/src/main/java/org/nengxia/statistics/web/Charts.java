package org.nengxia.statistics.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Period;
import org.nengxia.shell.PageJson;
import org.nengxia.statistics.FigureValue;
import org.nengxia.statistics.Flow;
import org.nengxia.statistics.Trend;
import org.springframework.stereotype.Component;

/// What the overview's charts draw, as the JSON that `charts.js` reads; the page shows the same
/// values as tables.
@Component
class Charts {
    private final PageJson json;

    Charts(PageJson json) {
        this.json = json;
    }

    /// From channels to measures.
    String sankey(List<Flow> flows, Period period, Language language) {
        Map<String, Long> channels = new LinkedHashMap<>();
        Map<String, Long> measures = new LinkedHashMap<>();
        Measures.ALL.words().keySet().forEach(code -> measures.put(code, 0L));
        List<Map<String, Object>> links = new ArrayList<>();
        for (Flow flow : flows) {
            long count = flow.value().number().longValueExact();
            channels.merge(flow.channel().code(), count, Long::sum);
            measures.merge(flow.measure(), count, Long::sum);
            links.add(
                    Map.of(
                            "channel", flow.channel().code(),
                            "measure", flow.measure(),
                            "count", count,
                            "href", path(flow.value(), period)));
        }
        measures.values().removeIf(count -> count == 0);
        return json.of(
                Map.of(
                        "channels", channelNodes(channels, language),
                        "measures", measureNodes(measures, language),
                        "flows", links,
                        "unit", unit(flows, language)));
    }

    private static List<Map<String, Object>> channelNodes(
            Map<String, Long> counts, Language language) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if (counts.containsKey(channel.code())) {
                nodes.add(
                        Map.of(
                                "code", channel.code(),
                                "label", channel.label().in(language),
                                "count", counts.getOrDefault(channel.code(), 0L)));
            }
        }
        return nodes;
    }

    private static List<Map<String, Object>> measureNodes(
            Map<String, Long> counts, Language language) {
        List<Map<String, Object>> nodes = new ArrayList<>();
        counts.forEach((code, count) ->
                nodes.add(
                        Map.of(
                                "code", code,
                                "label", Measures.label(code).in(language),
                                "count", count)));
        return nodes;
    }

    private static String unit(List<Flow> flows, Language language) {
        return flows.isEmpty() ? "" : flows.getFirst().value().figure().unit().in(language);
    }

    /// Quarter by quarter: one square a person adjusted, bars for conversions.
    String quarters(List<Trend> trends, Period period, Language language) {
        List<Map<String, Object>> people = new ArrayList<>();
        Map<Integer, Integer> heights = new LinkedHashMap<>();
        for (Trend trend : trends) {
            if (!trend.converted()) {
                squares(trend, period, language, people, heights);
            }
        }
        Trend converted = trends.stream().filter(Trend::converted).findFirst().orElseThrow();
        return json.of(
                Map.of(
                        "quarters", converted.quarters().stream().map(Charts::quarter).toList(),
                        "people", people,
                        "bars",
                                converted.quarters().stream()
                                        .map(each ->
                                                Map.of(
                                                        "count", each.number(),
                                                        "href", path(each, period)))
                                        .toList(),
                        "unit", converted.quarters().getFirst().figure().unit().in(language)));
    }

    private static void squares(
            Trend trend,
            Period period,
            Language language,
            List<Map<String, Object>> people,
            Map<Integer, Integer> heights) {
        for (int quarter = 0; quarter < trend.quarters().size(); quarter++) {
            FigureValue value = trend.quarters().get(quarter);
            for (int person = 0; person < value.number().intValueExact(); person++) {
                int place = heights.merge(quarter, 1, Integer::sum) - 1;
                people.add(
                        Map.of(
                                "quarter",
                                quarter,
                                "place",
                                place,
                                "channel",
                                trend.channel().code(),
                                "label",
                                trend.channel().label().in(language) + " " + quarter(value),
                                "href",
                                path(value, period)));
            }
        }
    }

    private static String quarter(FigureValue value) {
        var first = value.figure().period().from();
        return first.getYear() + " Q" + (first.getMonthValue() + 2) / 3;
    }

    private static String path(FigureValue value, Period period) {
        return "/figures/%s?from=%s&to=%s".formatted(value.id(), period.from(), period.to());
    }
}
