package org.nengxia.sample.channel;

import java.util.Map;
import org.nengxia.sample.county.County;
import org.nengxia.sample.decide.Handling;
import org.nengxia.sample.decide.Handlings;
import org.nengxia.sample.draw.Dice;
import org.nengxia.sample.inspect.InspectionChannel;
import org.nengxia.sample.write.Sink;

/// All that the channels hold about a county.
public final class Channels {
    private Channels() {}

    /// Writes the evidence of the channels, the handlings, what followed, and kin; of counties
    /// without a full record only assessments, sick leaves and kin.
    public static void write(County county, long seed, Sink sink) {
        Dice dice = Dice.of(seed).apart("channels " + county.place().index());
        Handlings handlings = new Handlings(county.place());
        if (county.place().recorded()) {
            new InspectionChannel(county, handlings, dice.apart("inspection")).write(sink);
            new AuditChannel(county, handlings, dice.apart("audit")).write(sink);
            new ReportChannel(county, handlings, dice.apart("report")).write(sink);
            new Announcements(county, dice.apart("announcements")).write(sink);
            new NoticeChannel(county, handlings, dice.apart("notice")).write(sink);
        }
        new AssessmentChannel(county, handlings, dice.apart("assessment")).write(sink);
        new ConversionChannel(county, handlings, dice.apart("conversion")).write(sink);
        new Kin(county, dice.apart("kin")).write(sink);
        Map<Handling, String> numbered = handlings.write(sink);
        new Aftercare(county, dice.apart("aftercare")).write(numbered, sink);
    }
}
