package org.nengxia.exchange.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.exchange.load.LoadedSheet.Counts;
import org.nengxia.exchange.note.Change;
import org.nengxia.exchange.note.Notes;
import org.nengxia.exchange.sheet.RowReading;
import org.nengxia.exchange.sheet.SheetPlan;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Loads one file inside its transaction: every sheet is staged, then each register in its order
/// resolved, checked and, as long as nothing in the file is refused, written.
@Component
public class FileLoading {
    private final Registers registers;
    private final Staging staging;
    private final Resolving resolving;
    private final Checks checks;
    private final Writing writing;

    FileLoading(
            Registers registers,
            Staging staging,
            Resolving resolving,
            Checks checks,
            Writing writing) {
        this.registers = registers;
        this.staging = staging;
        this.resolving = resolving;
        this.checks = checks;
        this.writing = writing;
    }

    /// Loads it. When the job has faults afterwards, the caller must roll back.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LoadedSheet> load(Job job) {
        writing.begin();
        StagedFile file = staged(job);
        file.all().forEach(staging::create);
        Map<Integer, RowReading> read = read(job, file);
        Map<Integer, Counts> counts = new HashMap<>();
        for (Staged staged : file.all()) {
            counts.putAll(load(job, staged, file));
        }
        writing.end();
        return job.plans().stream().map(plan -> loaded(job, plan, read, counts)).toList();
    }

    private StagedFile staged(Job job) {
        Map<Register, List<SheetPlan>> byRegister =
                job.plans().stream().collect(Collectors.groupingBy(SheetPlan::register));
        List<Staged> all = new ArrayList<>();
        byRegister.forEach((register, plans) ->
                all.add(new Staged(register, registers.rank(register), plans)));
        all.sort(Comparator.comparingInt(Staged::place));
        return new StagedFile(all);
    }

    private Map<Integer, RowReading> read(Job job, StagedFile file) {
        Map<Integer, RowReading> read = new HashMap<>();
        for (Staged staged : file.all()) {
            for (SheetPlan plan : staged.plans()) {
                Notes notes = job.notesOn(plan.index());
                job.watch().reading(plan.name(), 0);
                RowReading rows =
                        staging.copy(
                                staged,
                                plan,
                                job.source(),
                                values ->
                                        new RowReading(
                                                plan,
                                                notes,
                                                values,
                                                done -> job.watch().reading(plan.name(), done)));
                read.put(plan.index(), rows);
            }
        }
        return read;
    }

    private Map<Integer, Counts> load(Job job, Staged staged, StagedFile file) {
        job.watch().checking(staged.register().label().zh());
        resolving.resolve(staged, file);
        if (job.repeated()) {
            return writing.compare(staged);
        }
        checks.check(job, staged, file);
        if (job.isFaulty()) {
            return Map.of();
        }
        job.watch().writing(staged.register().label().zh());
        return writing.write(staged);
    }

    private static LoadedSheet loaded(
            Job job, SheetPlan plan, Map<Integer, RowReading> read, Map<Integer, Counts> counts) {
        RowReading rows = read.get(plan.index());
        if (rows == null) {
            throw new IllegalStateException(plan.name() + " was not read");
        }
        Notes notes = job.notesOn(plan.index());
        long repeated =
                notes.changes().stream()
                        .filter(count -> count.change() == Change.REPEATED_ROW)
                        .mapToLong(Notes.Count::times)
                        .sum();
        Counts done = counts.getOrDefault(plan.index(), Counts.NONE).withSame(repeated);
        return new LoadedSheet(plan, notes, rows.rows(), done, rows.others());
    }
}
