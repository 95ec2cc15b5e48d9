package org.nengxia.fairness.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.nengxia.fairness.Cell;
import org.nengxia.fairness.Counted;
import org.nengxia.fairness.FairnessOrder;
import org.nengxia.policy.pack.Pack;
import org.nengxia.population.Dimension;
import org.nengxia.regulation.Regulations;
import org.nengxia.shell.Address;
import org.nengxia.shell.DataDay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What an address asks of the view; what is missing or makes no sense is the usual: the day up to
/// which the records reach, the first pack that is law on it, the usual level.
@Component
final class AskedView {
    private final Regulations regulations;
    private final ObjectProvider<DataDay> records;
    private final Clock clock;

    AskedView(Regulations regulations, ObjectProvider<DataDay> records, Clock clock) {
        this.regulations = regulations;
        this.records = records;
        this.clock = clock;
    }

    FairnessOrder order(Address address) {
        LocalDate day = day(address.first("day")).orElseGet(this::today);
        String pack = address.first("pack");
        return new FairnessOrder(
                pack.isEmpty() ? usualPack(day) : pack, day, level(address.first("level")));
    }

    private String usualPack(LocalDate day) {
        return regulations.inForce(day).stream()
                .findFirst()
                .or(() -> regulations.ready().stream().findFirst())
                .map(Pack::id)
                .orElse("");
    }

    private LocalDate today() {
        return Optional.ofNullable(records.getIfAvailable())
                .flatMap(DataDay::latest)
                .orElseGet(() -> LocalDate.now(clock));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static double level(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,6})?")
                ? Double.parseDouble(text)
                : FairnessOrder.USUAL_LEVEL;
    }

    /// The number that an address opens, if it is one.
    static Optional<Cell> cell(Address address) {
        Optional<Dimension> by = one(Dimension.values(), address.first("by"));
        Optional<Counted> counted = one(Counted.values(), address.first("answer"));
        return by.flatMap(dimension ->
                counted.map(answer ->
                        new Cell(
                                address.first("part"), dimension, address.first("group"), answer)));
    }

    private static <T extends Enum<T>> Optional<T> one(T[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
