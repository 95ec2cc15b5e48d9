package org.nengxia.desk.web;

import org.nengxia.desk.ChannelDesk;
import org.nengxia.evidence.Channel;
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

    ChannelController(ChannelDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/channels/{code}")
    String channel(@PathVariable String code, Model model) {
        Channel channel =
                Channel.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", desk.of(channel));
        return "desk/channel";
    }
}
