package org.nengxia.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nengxia.SampleCountyTest;
import org.nengxia.evidence.Facts;
import org.nengxia.kernel.Actor;
import org.nengxia.snapshot.Snapshot;
import org.nengxia.snapshot.SnapshotOutcome;
import org.nengxia.snapshot.Snapshots;
import org.nengxia.store.duck.Room;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody's facts are the same, laid out at once or a few cadres at a time.
@SampleCountyTest
class SheetTableTest {
    private static final LocalDate DAY = LocalDate.of(2005, 12, 31);

    @Autowired private Snapshots snapshots;
    @Autowired private Facts facts;
    @TempDir Path folder;

    @Test
    void portionsGiveTheFactSheetsThatTheWholeGives() {
        Snapshot snapshot =
                switch (snapshots.take(DAY, folder.resolve("snapshot"), Actor.COMMAND_LINE)) {
                    case SnapshotOutcome.Ready(Snapshot ready) -> ready;
                    case SnapshotOutcome.Refused(var refusal) ->
                            throw new AssertionError(refusal.toString());
                };
        List<String> whole = sheets(snapshot, Long.MAX_VALUE);
        assertThat(whole).hasSizeGreaterThan(1_000);
        assertThat(sheets(snapshot, 97)).isEqualTo(whole);
    }

    private List<String> sheets(Snapshot snapshot, long atOnce) {
        Room room = new Room(256, 2, folder);
        try (Population all = Population.of(snapshot, facts.sheets(DAY), DAY, room, atOnce);
                Stream<String> rows = all.sheets(SheetTableTest::row)) {
            return rows.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static String row(ResultSet row, int number) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String text = String.valueOf(row.getObject(i));
            // evidence numbers that a sum joins have no order of their own
            cells.add(Stream.of(text.split(",", -1)).sorted().toList().toString());
        }
        return cells.toString();
    }
}
