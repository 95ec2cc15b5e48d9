package org.nengxia.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.kernel.Label;
import org.nengxia.policy.pack.Pack;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Component;

/// What the packs in force on a day define, as records of figures (MISSION R2, R3).
@Component
class LawFigures {
    private final Regulations regulations;

    LawFigures(Regulations regulations) {
        this.regulations = regulations;
    }

    List<FigureRecord> records(String part, LocalDate day) {
        return regulations.inForce(day).stream().flatMap(pack -> records(part, pack)).toList();
    }

    private static Stream<FigureRecord> records(String part, Pack pack) {
        return switch (part) {
            case "manifestations" ->
                    pack.manifestations().stream()
                            .map(each ->
                                    record(
                                            each.id(),
                                            "regulation.manifestation",
                                            pack,
                                            each.title()));
            case "modes" ->
                    pack.adjustmentModes().stream()
                            .map(each ->
                                    record(each.code(), "regulation.mode", pack, each.title()));
            default -> throw new IllegalStateException("the law has no " + part);
        };
    }

    private static FigureRecord record(
            String number, String register, Pack pack, org.nengxia.policy.Label title) {
        return new FigureRecord(
                number,
                register,
                Optional.empty(),
                Optional.empty(),
                pack.from(),
                Optional.empty(),
                new Label(title.zh(), title.en()));
    }
}
