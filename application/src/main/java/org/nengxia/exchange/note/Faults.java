package org.nengxia.exchange.note;

import java.util.ArrayList;
import java.util.List;
import org.nengxia.kernel.Refusal;

/// Why a file is not taken: all reasons counted, the first ones kept, so that whoever handed it in
/// mends them at once and not one by one.
public final class Faults {
    /// How many reasons are told.
    public static final int KEPT = 200;

    private final List<Refusal> first = new ArrayList<>();
    private long total;

    /// One more reason.
    public void add(Refusal refusal) {
        total++;
        if (first.size() < KEPT) {
            first.add(refusal);
        }
    }

    /// So many more reasons that are counted but not told.
    public void addUntold(long more) {
        total += more;
    }

    /// How many there are.
    public long total() {
        return total;
    }

    /// The first ones.
    public List<Refusal> first() {
        return List.copyOf(first);
    }
}
