package org.nengxia.desk;

import java.util.List;
import java.util.Map;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Evidence;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterCounts;
import org.nengxia.register.Registers;
import org.springframework.stereotype.Service;

/// Puts one channel on one page: its registers, and the evidence that came in last.
@Service
public class ChannelDesk {
    private static final int LATEST = 15;
    private final Registers registers;
    private final RegisterCounts counts;
    private final Evidence evidence;
    private final Titles titles;

    ChannelDesk(Registers registers, RegisterCounts counts, Evidence evidence, Titles titles) {
        this.registers = registers;
        this.counts = counts;
        this.evidence = evidence;
        this.titles = titles;
    }

    /// A channel as its page shows it.
    ///
    /// @param counts records of each register, by its id
    /// @param years year → records of evidence of this channel
    public record ChannelSheet(
            Channel channel,
            List<Register> registers,
            Map<String, Long> counts,
            Map<Integer, Map<Channel, Long>> years,
            List<Desk.Line> latest) {}

    /// That channel.
    public ChannelSheet of(Channel channel) {
        List<Register> own = registers.of(channel.code());
        return new ChannelSheet(
                channel,
                own,
                counts.of(own),
                evidence.countsByYear(),
                evidence.latest(channel, LATEST).stream()
                        .map(item -> new Desk.Line(item, titles.register(item), titles.of(item)))
                        .toList());
    }
}
