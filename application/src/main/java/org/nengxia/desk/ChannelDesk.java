package org.nengxia.desk;

import java.util.List;
import java.util.Map;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.EvidenceList;
import org.nengxia.evidence.EvidenceList.Quarter;
import org.nengxia.evidence.EvidenceList.Wanted;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Period;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterCounts;
import org.nengxia.register.Registers;
import org.nengxia.statistics.Figures;
import org.nengxia.statistics.Flow;
import org.springframework.stereotype.Service;

/// Puts one channel on one page: its registers, how its evidence came in quarter by quarter, what
/// it led to, and the evidence that came in last; and its evidence as one list.
@Service
public class ChannelDesk {
    private static final int LATEST = 12;
    private final Registers registers;
    private final RegisterCounts counts;
    private final EvidenceList evidence;
    private final Figures figures;
    private final Titles titles;

    ChannelDesk(
            Registers registers,
            RegisterCounts counts,
            EvidenceList evidence,
            Figures figures,
            Titles titles) {
        this.registers = registers;
        this.counts = counts;
        this.evidence = evidence;
        this.figures = figures;
        this.titles = titles;
    }

    /// A channel as its page shows it.
    ///
    /// @param counts records of each register, by its id
    /// @param quarters from the first to the last quarter with evidence
    /// @param period the one that the measures are counted over
    /// @param measures how many persons the channel's evidence led to each measure in that period
    public record ChannelSheet(
            Channel channel,
            List<Register> registers,
            Map<String, Long> counts,
            List<Quarter> quarters,
            Period period,
            List<Flow> measures,
            List<Desk.Line> latest) {}

    /// A line of a channel's evidence.
    public record Line(EvidenceList.Line line, Label register, Label title) {}

    /// That channel.
    public ChannelSheet of(Channel channel) {
        List<Register> own = registers.of(channel.code());
        Period period = figures.usualPeriod();
        return new ChannelSheet(
                channel,
                own,
                counts.of(own),
                evidence.quarters(channel),
                period,
                figures.flows(period).stream().filter(flow -> flow.channel() == channel).toList(),
                latest(Wanted.all(channel)));
    }

    private List<Desk.Line> latest(Wanted wanted) {
        return titles.lines(
                evidence.lines(wanted, 0, LATEST).stream().map(EvidenceList.Line::item).toList());
    }

    /// How many records of evidence fit.
    public long count(Wanted wanted) {
        return evidence.count(wanted);
    }

    /// The records of evidence that fit, from the first asked for, so many.
    public List<Line> lines(Wanted wanted, long first, int most) {
        List<EvidenceList.Line> found = evidence.lines(wanted, first, most);
        Map<String, Label> names = titles.of(found.stream().map(EvidenceList.Line::item).toList());
        return found.stream()
                .map(line ->
                        new Line(
                                line,
                                titles.register(line.item()),
                                Titles.title(line.item(), names)))
                .toList();
    }
}
