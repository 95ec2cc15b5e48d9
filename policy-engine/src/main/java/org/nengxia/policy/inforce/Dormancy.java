package org.nengxia.policy.inforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengxia.policy.Standing;
import org.nengxia.policy.inforce.DormantRule.Reason;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.policy.table.Rule;

/// Why rules do not hold on a day.
final class Dormancy {

    private final Pack pack;
    private final boolean inForce;
    private final Map<String, ParameterReading> readings;

    Dormancy(Pack pack, LocalDate day, Map<String, ParameterReading> readings) {
        this.pack = pack;
        this.inForce = pack.inForceOn(day);
        this.readings = readings;
    }

    /// Every reason; none when the rule holds.
    List<Reason> of(Rule rule) {
        List<Reason> reasons = new ArrayList<>();
        if (!inForce) {
            reasons.add(new Reason.NotInForce());
        }
        Standing own = pack.provisions().rules().get(rule.id());
        if (own != null) {
            reasons.addAll(standing(rule.id(), own).toList());
        }
        pack.ground(rule.ground())
                .ifPresent(ground ->
                        reasons.addAll(standing(ground.id(), ground.standing()).toList()));
        rule.parameters().forEach(id -> reasons.addAll(parameter(id).toList()));
        return reasons;
    }

    private Stream<Reason> parameter(String id) {
        ParameterReading reading = readings.get(id);
        return reading == null ? Stream.of(new Reason.Ended(id)) : standing(id, reading.standing());
    }

    private static Stream<Reason> standing(String row, Standing standing) {
        if (standing.acts()) {
            return Stream.of();
        }
        return Stream.of(
                switch (standing.confidence()) {
                    case U -> new Reason.NotSeen(row);
                    case F, S, I -> new Reason.NotSignedOff(row);
                });
    }
}
