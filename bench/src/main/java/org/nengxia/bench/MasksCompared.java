package org.nengxia.bench;

import java.util.List;
import org.nengxia.store.duck.DuckDb;
import org.nengxia.store.duck.Room;

/// Whether several sweeps gave the same masks, person by person.
public final class MasksCompared {
    private MasksCompared() {}

    /// Arguments: patterns of Parquet files of masks, the first compared with each of the others.
    /// Exit code 1 when one person's masks differ, or one is missing.
    public static void main(String[] patterns) {
        List<String> masks = List.of(patterns);
        try (DuckDb database = DuckDb.open(Room.usual().spill(), 512, 2)) {
            long people = count(database, read(masks.getFirst()));
            for (String other : masks.subList(1, masks.size())) {
                long differing =
                        count(database, except(masks.getFirst(), other))
                                + count(database, except(other, masks.getFirst()));
                System.out.printf("%d people compared, %d differ%n", people, differing);
                if (people == 0 || differing > 0) {
                    System.exit(1);
                }
            }
        }
    }

    private static long count(DuckDb database, String query) {
        return database.query()
                .sql("SELECT count(*) FROM (" + query + ")")
                .query(Long.class)
                .single();
    }

    private static String except(String one, String other) {
        return read(one) + " EXCEPT " + read(other);
    }

    private static String read(String pattern) {
        return "SELECT cadre_id, hit_1, undetermined_1 FROM read_parquet("
                + DuckDb.literal(pattern)
                + ")";
    }
}
