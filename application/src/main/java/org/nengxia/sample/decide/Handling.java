package org.nengxia.sample.decide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.sample.county.Departure;
import org.nengxia.sample.county.Tenure;

/// What was decided about somebody, on what evidence.
///
/// @param about the post held when it was decided
/// @param measure as the register writes it
/// @param sources the numbers of the evidence
/// @param grounds the ids of the grounds, where the office recorded them
public record Handling(
        Tenure about,
        String measure,
        LocalDate decidedOn,
        List<String> sources,
        @Nullable String note,
        List<String> grounds) {

    /// A handling whose grounds nobody recorded.
    public Handling(
            Tenure about,
            String measure,
            LocalDate decidedOn,
            List<String> sources,
            @Nullable String note) {
        this(about, measure, decidedOn, sources, note, List.of());
    }

    /// A departure on that evidence.
    public static Handling of(Departure departure, List<String> sources, @Nullable String note) {
        return new Handling(
                departure.left(),
                departure.measure(),
                departure.decidedOn(),
                sources,
                note,
                departure.cause().grounds());
    }

    /// Whether the person keeps the post.
    public boolean lighter() {
        return switch (measure) {
            case "DEMOTION", "REMOVAL", "CONVERSION" -> false;
            default -> true;
        };
    }
}
