package org.nengxia.exchange.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.cell.Spot;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.read.Cell;
import org.nengxia.exchange.read.Row;
import org.nengxia.exchange.read.Rows;

/// Reads the rows of one sheet below its header, one at a time.
public final class RowReading implements Rows {
    private static final int ROWS_PER_REPORT = 2_000;
    private final SheetPlan plan;
    private final Notes notes;
    private final Values values;
    private final LongConsumer progress;
    private final List<Field> fields;
    private final int[] places;
    private final List<PersonCheck> persons;
    private final Others others;
    private final BitSet known = new BitSet();
    private int lastRow;
    private long rows;

    /// Reads by that plan, tells the notes, hands on the values, and how many rows so far.
    public RowReading(SheetPlan plan, Notes notes, Values values, LongConsumer progress) {
        this.plan = plan;
        this.notes = notes;
        this.values = values;
        this.progress = progress;
        this.fields = Field.of(plan.register());
        this.places = new int[fields.size()];
        this.persons = PersonCheck.of(plan.register());
        this.others = new Others(new TreeMap<>(plan.others()));
        Arrays.fill(places, -1);
        for (Map.Entry<Integer, Field> each : plan.fields().entrySet()) {
            places[placeAmong(fields, each.getValue())] = each.getKey();
            known.set(each.getKey());
        }
    }

    private static int placeAmong(List<Field> fields, Field field) {
        return fields.stream().map(Field::staged).toList().indexOf(field.staged());
    }

    @Override
    public boolean take(Row row) {
        if (row.number() <= plan.header()) {
            return true;
        }
        long before = notes.faults();
        @Nullable String[] read = new @Nullable String[places.length];
        for (int i = 0; i < places.length; i++) {
            read[i] = places[i] < 0 ? null : read(row, fields.get(i), places[i]);
        }
        if (notes.faults() == before) {
            persons.forEach(person -> person.check(read, row.number(), notes));
        }
        noteOthers(row);
        values.take(plan.index(), row.number(), read);
        lastRow = row.number();
        if (++rows % ROWS_PER_REPORT == 0) {
            progress.accept(rows);
        }
        return true;
    }

    private @Nullable String read(Row row, Field field, int place) {
        Cell cell = row.at(place);
        Spot spot = new Spot(notes, row.number(), place, field.header());
        long before = notes.faults();
        String value = field.reader().read(cell, spot);
        if (value == null && field.required() && notes.faults() == before) {
            notes.fault("cell.required", row.number(), field.header(), "");
        }
        return value;
    }

    private void noteOthers(Row row) {
        int end = row.cells().size();
        for (int place = known.nextClearBit(0);
                place < end;
                place = known.nextClearBit(place + 1)) {
            others.note(row, place);
        }
    }

    @Override
    public void merged(Area area) {
        if (area.lastRow() >= plan.header() && area.firstRow() <= lastRow) {
            notes.fault("cell.merged", area.firstRow(), area.text(), "");
        }
    }

    /// How many rows were read.
    public long rows() {
        return rows;
    }

    /// What was not understood.
    public List<Others.Other> others() {
        return others.all();
    }
}
