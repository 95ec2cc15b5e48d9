package org.nengxia.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.nengxia.register.Registers;
import org.nengxia.sample.channel.Channels;
import org.nengxia.sample.county.Counties;
import org.nengxia.sample.county.County;
import org.nengxia.sample.county.Place;
import org.nengxia.sample.write.Sink;
import org.nengxia.sample.write.WorkbookSink;

/// Writes the files of the fictional county 澄川, and of its neighbours where more cadres are wanted
/// than one county has.
public final class SampleCounty {
    private final Registers registers;

    /// A sample in the columns that these registers declare.
    public SampleCounty(Registers registers) {
        this.registers = registers;
    }

    /// Writes one workbook per office into the folder, over files of the same names; answers with
    /// the files in the order in which they are to be imported, and the number of records in each.
    public Map<Path, Long> write(Path folder, SampleOrder order) throws IOException {
        try (WorkbookSink sink = new WorkbookSink(registers.all())) {
            draw(order, sink);
            return sink.save(folder);
        }
    }

    /// Draws the records, county by county; nothing is kept once taken.
    static void draw(SampleOrder order, Sink sink) {
        Counties counties = new Counties(order.seed());
        for (int index = 0; index < order.counties(); index++) {
            County county = counties.make(new Place(index), order.share(index));
            county.write(sink);
            Channels.write(county, order.seed(), sink);
        }
    }
}
