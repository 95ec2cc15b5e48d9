package org.nengxia.desk.web;

import java.time.LocalDate;
import java.util.Map;
import org.nengxia.desk.ChannelDesk;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceList.Quarter;
import org.nengxia.shell.PageJson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// One channel on one page.
@Controller
class ChannelController {
    private final ChannelDesk desk;
    private final PageJson json;

    ChannelController(ChannelDesk desk, PageJson json) {
        this.desk = desk;
        this.json = json;
    }

    @GetMapping("/channels/{code}")
    String channel(@PathVariable String code, Model model) {
        Channel channel =
                Channel.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ChannelDesk.ChannelSheet sheet = desk.of(channel);
        model.addAttribute("sheet", sheet);
        model.addAttribute("bars", bars(sheet));
        return "desk/channel";
    }

    /// What `charts.js` draws as bars: one a quarter, each open to its records.
    private String bars(ChannelDesk.ChannelSheet sheet) {
        return json.of(
                Map.of(
                        "channel", sheet.channel().code(),
                        "bars",
                                sheet.quarters().stream()
                                        .map(each -> bar(sheet.channel(), each))
                                        .toList()));
    }

    private static Map<String, Object> bar(Channel channel, Quarter quarter) {
        return Map.of(
                "label", name(quarter.begins()),
                "count", quarter.records(),
                "href", path(channel, quarter.begins()));
    }

    private static String name(LocalDate begins) {
        return begins.getYear() + " Q" + (begins.getMonthValue() + 2) / 3;
    }

    private static String path(Channel channel, LocalDate begins) {
        return "/channels/%s/evidence?from=%s&to=%s"
                .formatted(channel.code(), begins, begins.plusMonths(3).minusDays(1));
    }
}
