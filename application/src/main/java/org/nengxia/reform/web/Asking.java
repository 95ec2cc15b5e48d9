package org.nengxia.reform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Pack;
import org.nengxia.reform.Reform;
import org.nengxia.reform.Reforms;
import org.nengxia.reform.Slider;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads addresses of what-if. Packs are read as if in force where they are not; the page says so.
@Component
class Asking {
    private final Regulations regulations;
    private final Reforms reforms;
    private final ObjectProvider<DataDay> records;
    private final Clock clock;

    Asking(Regulations regulations, Reforms reforms, ObjectProvider<DataDay> records, Clock clock) {
        this.regulations = regulations;
        this.reforms = reforms;
        this.records = records;
        this.clock = clock;
    }

    Asked of(Address address) {
        Optional<LocalDate> written = day(address.first("day"));
        LocalDate day = written.orElseGet(this::usualDay);
        List<Pack> inForce = regulations.inForce(day);
        String pack = pack(address, inForce);
        Optional<String> against =
                Optional.of(address.first("against"))
                        .filter(other -> !other.isEmpty() && !other.equals(pack));
        Reform still = new Reform(pack, day, Map.of(), against, true);
        List<Slider> sliders = reforms.sliders(still);
        Map<String, String> values =
                ofThisPack(address, still) ? Asked.values(address, sliders) : Map.of();
        return new Asked(
                new Reform(pack, day, values, against, true),
                sliders,
                inForce,
                regulations.ready().stream().filter(each -> !each.id().equals(pack)).toList(),
                refusal(address, written, day, pack));
    }

    private static Optional<Refusal> refusal(
            Address address, Optional<LocalDate> written, LocalDate day, String pack) {
        if (written.isEmpty() && !address.first("day").isEmpty()) {
            return Optional.of(Refusal.of("reform.day", address.first("day")));
        }
        return pack.isEmpty() ? Optional.of(Refusal.of("reform.noPack", day)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// Up to which day the records reach, else today.
    private LocalDate usualDay() {
        LocalDate today = LocalDate.now(clock);
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    private static String pack(Address address, List<Pack> inForce) {
        String asked = address.first("pack");
        return asked.isEmpty() ? inForce.stream().findFirst().map(Pack::id).orElse("") : asked;
    }

    /// Values in a form that was filled in for another pack are not meant for this one.
    private static boolean ofThisPack(Address address, Reform reform) {
        String of = address.first("of");
        return of.isEmpty() || of.equals(reform.against().orElse(reform.pack()));
    }
}
