package org.nengxia.reform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.ParameterReading;
import org.nengxia.regulation.Regulations;
import org.springframework.stereotype.Component;

/// The two laws that a reform sets against each other.
@Component
class ReformLaws {
    private final Regulations regulations;
    private final Clock clock;

    ReformLaws(Regulations regulations, Clock clock) {
        this.regulations = regulations;
        this.clock = clock;
    }

    /// Both laws, or why there are none.
    sealed interface Two {
        record Known(Pack from, Pack to, Map<String, Value> values, boolean asIf) implements Two {

            PackOnDay before(LocalDate day) {
                return read(from, day, Map.of(), asIf);
            }

            PackOnDay after(LocalDate day) {
                return read(to, day, values, asIf);
            }

            boolean bothAreLaw(LocalDate day) {
                return !before(day).rules().isEmpty() && !after(day).rules().isEmpty();
            }
        }

        record Unknown(Refusal refusal) implements Two {}
    }

    Two of(Reform reform) {
        Optional<Pack> from = regulations.pack(reform.pack());
        String other = reform.against().orElse(reform.pack());
        Optional<Pack> to = regulations.pack(other);
        if (from.isEmpty() || to.isEmpty()) {
            String unknown = from.isEmpty() ? reform.pack() : other;
            return new Two.Unknown(Refusal.of("reform.unknownPack", unknown, ids()));
        }
        return List.of(from.get(), to.get()).stream()
                .flatMap(pack -> silent(pack, reform).stream())
                .findFirst()
                .<Two>map(Two.Unknown::new)
                .orElseGet(() -> values(reform, from.get(), to.get()));
    }

    private static PackOnDay read(
            Pack pack, LocalDate day, Map<String, Value> values, boolean asIf) {
        return asIf
                ? PackOnDay.asIfInForce(pack, day, values)
                : PackOnDay.trying(pack, day, values);
    }

    /// Why a pack says nothing on the day.
    private Optional<Refusal> silent(Pack pack, Reform reform) {
        LocalDate day = reform.day();
        if (day.isAfter(LocalDate.now(clock))) {
            return Optional.of(Refusal.of("reform.toCome", day));
        }
        if (!read(pack, day, Map.of(), reform.asIf()).rules().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reform.asIf() || pack.inForceOn(day)
                        ? Refusal.of("reform.noRules", pack.id(), day)
                        : Refusal.of("reform.notInForce", pack.id(), day, pack.from()));
    }

    /// The numbers of the pack that the trial's values belong to.
    List<Slider> sliders(Reform reform) {
        return regulations.pack(reform.against().orElse(reform.pack())).stream()
                .flatMap(pack -> parameters(pack, reform).stream())
                .flatMap(reading -> Slider.of(reading).stream())
                .toList();
    }

    /// The parameters that a trial reads in a pack.
    private static List<ParameterReading> parameters(Pack pack, Reform reform) {
        return pack.parametersAt(reform.asIf() ? pack.nearestInForce(reform.day()) : reform.day());
    }

    private Two values(Reform reform, Pack from, Pack to) {
        Map<String, ParameterReading> readings =
                parameters(to, reform).stream()
                        .collect(Collectors.toMap(ParameterReading::id, each -> each));
        Map<String, Value> values = new LinkedHashMap<>();
        for (var wanted : reform.values().entrySet()) {
            ParameterReading reading = readings.get(wanted.getKey());
            if (reading == null) {
                return new Two.Unknown(
                        Refusal.of(
                                "reform.unknownParameter", wanted.getKey(), to.id(), reform.day()));
            }
            Optional<Value> value = reading.kind().read(wanted.getValue().strip());
            Optional<Refusal> refusal = refusal(reading, wanted.getValue(), value);
            if (refusal.isPresent()) {
                return new Two.Unknown(refusal.get());
            }
            value.ifPresent(each -> values.put(wanted.getKey(), each));
        }
        return new Two.Known(from, to, values, reform.asIf());
    }

    private static Optional<Refusal> refusal(
            ParameterReading reading, String written, Optional<Value> value) {
        if (value.isEmpty()) {
            return Optional.of(
                    Refusal.of("reform.value", written, reading.id(), reading.value().written()));
        }
        return Slider.of(reading)
                .filter(slider -> !slider.allows(value.get()))
                .map(slider ->
                        Refusal.of(
                                "reform.range",
                                written,
                                reading.id(),
                                slider.scale() > 1 ? "1" : Long.toString(slider.most())));
    }

    private String ids() {
        return regulations.ready().stream().map(Pack::id).collect(Collectors.joining(", "));
    }
}
