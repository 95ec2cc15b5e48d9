package org.nengxia.desk.web;

import java.util.Arrays;
import java.util.List;
import org.nengxia.evidence.Channel;
import org.nengxia.shell.NavEntry;
import org.nengxia.shell.NavSource;
import org.springframework.stereotype.Component;

/// The six channels in the navigation.
@Component
class ChannelNav implements NavSource {

    @Override
    public List<NavEntry> entries() {
        return Arrays.stream(Channel.values()).map(ChannelNav::entry).toList();
    }

    private static NavEntry entry(Channel channel) {
        return NavEntry.channel(
                        List.of(Channel.values()).indexOf(channel),
                        channel.label(),
                        "/channels/" + channel.code(),
                        channel.code())
                .covering("/registers/" + channel.code() + ".");
    }
}
