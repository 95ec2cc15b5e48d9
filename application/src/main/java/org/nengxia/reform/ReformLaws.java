package org.nengxia.reform;

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

    ReformLaws(Regulations regulations) {
        this.regulations = regulations;
    }

    /// Both laws, or why there are none.
    sealed interface Two {
        record Known(Pack from, Pack to, Map<String, Value> values) implements Two {

            PackOnDay before(LocalDate day) {
                return PackOnDay.of(from, day);
            }

            PackOnDay after(LocalDate day) {
                return PackOnDay.trying(to, day, values);
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
        for (Pack pack : List.of(from.get(), to.get())) {
            if (PackOnDay.of(pack, reform.day()).rules().isEmpty()) {
                return new Two.Unknown(
                        Refusal.of("reform.notInForce", pack.id(), reform.day(), pack.from()));
            }
        }
        return values(reform, from.get(), to.get());
    }

    private Two values(Reform reform, Pack from, Pack to) {
        Map<String, ParameterReading> readings =
                to.parametersAt(reform.day()).stream()
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
            if (value.isEmpty()) {
                return new Two.Unknown(
                        Refusal.of(
                                "reform.value",
                                wanted.getValue(),
                                wanted.getKey(),
                                reading.value().written()));
            }
            values.put(wanted.getKey(), value.get());
        }
        return new Two.Known(from, to, values);
    }

    private String ids() {
        return regulations.ready().stream().map(Pack::id).collect(Collectors.joining(", "));
    }
}
