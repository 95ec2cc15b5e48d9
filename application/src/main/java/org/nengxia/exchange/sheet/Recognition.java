package org.nengxia.exchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nengxia.exchange.note.Faults;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Row;
import org.nengxia.exchange.read.Source;
import org.nengxia.kernel.Refusal;
import org.nengxia.register.Register;

/// Finds the register of each sheet: by the sheet's name, else by the headers; and the header row
/// among the first rows, in whatever order its columns stand.
public final class Recognition {
    private static final int ROWS_LOOKED_AT = 5;
    private final Collection<Register> registers;

    /// Recognition among these registers.
    public Recognition(Collection<Register> registers) {
        this.registers = registers;
    }

    /// How the sheets of a file will be read; what cannot be, is a fault. A sheet without a single
    /// row is passed over.
    public List<SheetPlan> plan(Source source, String file, Faults faults) {
        List<SheetPlan> plans = new ArrayList<>();
        for (int sheet = 0; sheet < source.sheets().size(); sheet++) {
            List<Row> head = head(source, sheet);
            if (!head.isEmpty()) {
                plan(file, sheet, source.sheets().get(sheet), head, faults).ifPresent(plans::add);
            }
        }
        if (plans.isEmpty() && faults.total() == 0) {
            faults.add(Refusal.of("import.file.noRows", file));
        }
        return plans;
    }

    private static List<Row> head(Source source, int sheet) {
        List<Row> head = new ArrayList<>();
        source.read(
                sheet,
                row -> {
                    head.add(row);
                    return head.size() < ROWS_LOOKED_AT;
                });
        return head;
    }

    private Optional<SheetPlan> plan(
            String file, int index, String name, List<Row> head, Faults faults) {
        Optional<Header> header = header(name, head);
        if (header.isEmpty()) {
            faults.add(Refusal.of("import.sheet.unrecognised", file, name));
            return Optional.empty();
        }
        Header found = header.get();
        String row = Integer.toString(found.row());
        String register = found.register().label().zh();
        for (String word : found.twice()) {
            faults.add(Refusal.of("import.sheet.headerTwice", file, name, row, word));
        }
        for (String column : found.missing()) {
            faults.add(Refusal.of("import.sheet.missingColumn", file, name, row, column, register));
        }
        return Optional.of(
                new SheetPlan(
                        index,
                        name,
                        found.register(),
                        found.row(),
                        found.fields(),
                        found.others(),
                        titles(head, found.row())));
    }

    private Optional<Header> header(String name, List<Row> head) {
        String comparable = Header.comparable(name);
        Optional<Register> named =
                registers.stream()
                        .filter(each -> Header.comparable(each.label().zh()).equals(comparable))
                        .findFirst();
        return named.isPresent()
                ? best(List.of(named.get()), head).filter(header -> header.found() > 0)
                : best(registers, head).filter(Recognition::isConvincing);
    }

    private static Optional<Header> best(Collection<Register> candidates, List<Row> head) {
        return head.stream()
                .flatMap(row -> candidates.stream().map(register -> Header.of(register, row)))
                .max(
                        Comparator.comparingInt(Header::found)
                                .thenComparingInt(header -> -header.missing().size())
                                .thenComparingInt(header -> -Field.of(header.register()).size())
                                .thenComparingInt(header -> -header.row()));
    }

    /// Without the sheet's name, half of the columns that must be there and at least two speak.
    private static boolean isConvincing(Header header) {
        long required = header.register().columns().stream().filter(c -> c.required()).count();
        return header.found() >= 2 && header.missing().size() * 2L <= required;
    }

    private static List<String> titles(List<Row> head, int header) {
        List<String> titles = new ArrayList<>();
        for (Row row : head) {
            if (row.number() < header) {
                row.cells().stream()
                        .filter(Cell.Words.class::isInstance)
                        .map(cell -> ((Cell.Words) cell).text().strip())
                        .forEach(titles::add);
            }
        }
        return titles;
    }
}
