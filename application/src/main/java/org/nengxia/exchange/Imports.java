package org.nengxia.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nengxia.exchange.ImportOutcome.Imported;
import org.nengxia.exchange.ImportOutcome.Refused;
import org.nengxia.exchange.load.FileLoading;
import org.nengxia.exchange.load.Job;
import org.nengxia.exchange.load.LoadedSheet;
import org.nengxia.exchange.read.NotTaken;
import org.nengxia.exchange.sheet.Recognition;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.register.Registers;
import org.nengxia.register.RegistersFilled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Takes the files that offices hand in (ARCHITECTURE 10): each is recognised by its headers, read
/// as a stream and taken in one transaction, all or nothing. The same file twice changes nothing.
@Service
public class Imports {
    private final Registers registers;
    private final FileLoading loading;
    private final Filing filing;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Imports(
            Registers registers,
            FileLoading loading,
            Filing filing,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.registers = registers;
        this.loading = loading;
        this.filing = filing;
        this.transactions = transactions;
        this.events = events;
    }

    /// Imports files under their own names; answers in the order of the files.
    public List<ImportOutcome> importFiles(
            List<Path> files, Actor actor, Consumer<Progress> progress) {
        return importAll(files.stream().map(HandedIn::at).toList(), actor, progress);
    }

    /// Imports files; those that others point to, the roster above all, come first, in whatever
    /// order they were handed in. Answers in the order of the files.
    public List<ImportOutcome> importAll(
            List<HandedIn> files, Actor actor, Consumer<Progress> progress) {
        Recognition recognition = new Recognition(registers.all());
        ImportOutcome[] outcomes = new ImportOutcome[files.size()];
        List<Turn> turns = new ArrayList<>();
        try {
            for (int i = 0; i < outcomes.length; i++) {
                HandedIn file = files.get(i);
                try {
                    turns.add(new Turn(i, Opened.open(file, recognition)));
                } catch (NotTaken e) {
                    outcomes[i] = refused(file.name(), e.refusal());
                }
            }
            turns.sort(Comparator.comparingInt(turn -> rank(turn.file())));
            for (Turn turn : turns) {
                outcomes[turn.place()] = importOne(turn.file(), actor, progress);
            }
            return List.of(outcomes);
        } finally {
            turns.forEach(turn -> turn.file().close());
        }
    }

    private record Turn(int place, Opened file) {}

    private int rank(Opened file) {
        return file.plans().stream()
                .mapToInt(plan -> registers.rank(plan.register()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private ImportOutcome importOne(Opened file, Actor actor, Consumer<Progress> progress) {
        if (file.faults().total() > 0) {
            return refused(file);
        }
        try {
            return transactions.execute(status -> take(file, actor, progress, status));
        } catch (NotTaken e) {
            return refused(file.name(), e.refusal());
        } catch (DataIntegrityViolationException e) {
            String cause = String.valueOf(e.getMostSpecificCause().getMessage());
            return refused(
                    file.name(), Refusal.of("import.file.constraint", file.name(), cause.strip()));
        }
    }

    private ImportOutcome take(
            Opened file, Actor actor, Consumer<Progress> progress, TransactionStatus status) {
        Optional<PastImport> earlier = filing.withDigest(file.sha256());
        Job job =
                new Job(
                        file.source(),
                        file.plans(),
                        file.notes(),
                        file.faults(),
                        earlier.isPresent(),
                        new Telling(file.name(), progress));
        List<LoadedSheet> sheets = loading.load(job);
        if (file.faults().total() > 0) {
            status.setRollbackOnly();
            return refused(file);
        }
        ImportReport report = Reporting.of(file, sheets);
        if (earlier.isPresent()) {
            status.setRollbackOnly();
            return new Imported(file.name(), earlier.get().id(), true, report);
        }
        long id = filing.file(report, actor);
        events.publishEvent(new RegistersFilled(filled(file), actor));
        return new Imported(file.name(), id, false, report);
    }

    private static Set<String> filled(Opened file) {
        return file.plans().stream()
                .map(plan -> plan.register().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Refused refused(Opened file) {
        return new Refused(file.name(), file.faults().first(), file.faults().total());
    }

    private static Refused refused(String file, Refusal refusal) {
        return new Refused(file, List.of(refusal), 1);
    }

    /// Earlier imports, the newest first.
    public List<PastImport> past(int limit, long offset) {
        return filing.newest(limit, offset);
    }

    /// How many imports there were.
    public long count() {
        return filing.count();
    }

    /// One earlier import.
    public Optional<PastImport> past(long id) {
        return filing.withId(id);
    }

    /// The report of an earlier import.
    public Optional<ImportReport> report(long id) {
        return filing.report(id);
    }
}
