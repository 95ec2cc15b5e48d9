package org.nengxia.statistics.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.evidence.Channel;
import org.nengxia.statistics.FigureValue;

/// The figures of one channel as the overview shows them: those of several years in one tile, each
/// year a door.
///
/// @param tiles figures that share a tile stand in one list
record TileGroup(Channel channel, List<List<FigureValue>> tiles) {
    private static final Map<Channel, List<String>> MODULES =
            Map.of(
                    Channel.INSPECTION, List.of("inspection", "commissioner"),
                    Channel.AUDIT, List.of("audit"),
                    Channel.REPORT, List.of("report", "supervisor"),
                    Channel.NOTICE, List.of("notice", "jointMeeting"),
                    Channel.ASSESSMENT, List.of("assessment"),
                    Channel.CONVERSION, List.of("conversion"));

    /// The figures of that channel, in the catalogue's order.
    static TileGroup of(Channel channel, List<FigureValue> figures) {
        List<String> modules = MODULES.getOrDefault(channel, List.of());
        Map<String, List<FigureValue>> tiles =
                figures.stream()
                        .filter(each -> modules.contains(first(each.id())))
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.id().replaceAll("\\.\\d{4}$", ""),
                                        java.util.LinkedHashMap::new,
                                        Collectors.toList()));
        return new TileGroup(channel, List.copyOf(tiles.values()));
    }

    private static String first(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}
