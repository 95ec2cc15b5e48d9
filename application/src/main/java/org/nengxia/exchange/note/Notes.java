package org.nengxia.exchange.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Refusal;

/// What there is to say about one sheet: what is refused, what is doubtful but taken, what was
/// changed. Counts everything, keeps the first of each.
public final class Notes {
    private static final int WARNINGS_KEPT = 50;
    private static final int EXAMPLES_KEPT = 3;
    private final String file;
    private final String sheet;
    private final Faults faults;
    private final List<Refusal> warnings = new ArrayList<>();
    private final Map<Change, Count> changes = new EnumMap<>(Change.class);
    private long warned;

    /// Notes on that sheet of that file, whose faults are gathered for all its sheets together.
    public Notes(String file, String sheet, Faults faults) {
        this.file = file;
        this.sheet = sheet;
        this.faults = faults;
    }

    /// How often something was changed, with the first examples.
    public record Count(Change change, long times, List<Example> examples) {}

    /// One thing that was changed.
    public record Example(int row, String column, String before, String after) {}

    /// Something is refused. The sentence names file, sheet, row, column, value, then what else is
    /// given.
    public void fault(String key, int row, String column, String value, Object... more) {
        faults.add(sentence(key, row, column, value, more));
    }

    /// Something is doubtful, but taken.
    public void warning(String key, int row, String column, String value, Object... more) {
        warned++;
        if (warnings.size() < WARNINGS_KEPT) {
            warnings.add(sentence(key, row, column, value, more));
        }
    }

    private Refusal sentence(String key, int row, String column, String value, Object[] more) {
        List<Object> details = new ArrayList<>();
        details.addAll(List.of(file, sheet, Integer.toString(row), column, Shown.of(value)));
        details.addAll(List.of(more));
        return new Refusal("import." + key, List.copyOf(details));
    }

    /// Something was stored otherwise than written.
    public void changed(Change change, int row, String column, String before, String after) {
        Count count = changes.getOrDefault(change, new Count(change, 0, List.of()));
        List<Example> examples = count.examples();
        if (examples.size() < EXAMPLES_KEPT) {
            examples = new ArrayList<>(examples);
            examples.add(new Example(row, column, Shown.of(before), Shown.of(after)));
        }
        changes.put(change, new Count(change, count.times() + 1, examples));
    }

    /// How many refusals there are in the whole file so far.
    public long faults() {
        return faults.total();
    }

    /// The sheet's name.
    public String sheet() {
        return sheet;
    }

    /// What was changed, by kind.
    public List<Count> changes() {
        return List.copyOf(changes.values());
    }

    /// The first warnings.
    public List<Refusal> warnings() {
        return List.copyOf(warnings);
    }

    /// How many warnings there are.
    public long warned() {
        return warned;
    }
}
