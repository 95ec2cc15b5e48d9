package org.nengxia.sample.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.sample.county.Place;
import org.nengxia.sample.draw.OfficeDays;
import org.nengxia.sample.write.Row;
import org.nengxia.sample.write.Sink;

/// All handlings of the three years, numbered by day of decision.
public final class Handlings {
    private final List<Handling> all = new ArrayList<>();
    private final Numbering numbers;

    /// Those of that county.
    public Handlings(Place place) {
        this.numbers = new Numbering(place);
    }

    /// Adds one, in any order.
    public void add(Handling handling) {
        all.add(handling);
    }

    /// Those added so far.
    public List<Handling> all() {
        return all;
    }

    /// Writes them and answers with the number of each.
    public Map<Handling, String> write(Sink sink) {
        all.sort(
                Comparator.comparing(Handling::decidedOn)
                        .thenComparing(handling -> handling.sources().getFirst()));
        Map<Handling, String> numbered = new LinkedHashMap<>();
        for (Handling handling : all) {
            String number = numbers.next("CL", handling.decidedOn());
            numbered.put(handling, number);
            sink.take(row(handling, number));
        }
        return numbered;
    }

    private static Row row(Handling handling, String number) {
        String issuer = handling.lighter() ? "澄组通" : "澄组";
        return Row.of("evidence.handling")
                .with("number", number)
                .with("cadre_id", handling.about().person().cells())
                .with("unit", handling.about().seat().unit().name())
                .with("measure", handling.measure())
                .with("decided_on", handling.decidedOn())
                .with("document", OfficeDays.document(issuer, handling.decidedOn()))
                .with("organ", handling.lighter() ? "中共澄川县委组织部" : "中共澄川县委员会")
                .with("sources", handling.sources())
                .with("note", handling.note())
                .with("grounds", handling.grounds().isEmpty() ? null : handling.grounds())
                .with("effective_on", handling.lighter() ? null : handling.decidedOn());
    }
}
