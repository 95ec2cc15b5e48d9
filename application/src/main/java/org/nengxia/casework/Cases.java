package org.nengxia.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.deadline.Deadlines;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.file.Taker;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.calendar.TimeLeft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The acts of cases. Each is one transaction: what happened, what it changed elsewhere, and its
/// entry in the ledger are kept together or not at all.
@Service
public class Cases {
    private final CaseStore store;
    private final CaseLog log;
    private final Carrying carrying;
    private final Deadlines deadlines;
    private final Admission admission;

    Cases(
            CaseStore store,
            CaseLog log,
            Carrying carrying,
            Deadlines deadlines,
            Admission admission) {
        this.store = store;
        this.log = log;
        this.carrying = carrying;
        this.deadlines = deadlines;
        this.admission = admission;
    }

    /// The case with a number, whoever asks: who may see it is for the pages to ask of [Sight].
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String number) {
        return store.find(number);
    }

    /// Several cases by number, by as many queries as one.
    @Transactional(readOnly = true)
    public Map<String, CaseFile> all(Collection<String> numbers) {
        return store.files(numbers, "");
    }

    /// Lets something happen in a case. Refuses a case that does not exist, a page that is out of
    /// date, an office that the person no longer has, a day to come, and all that the case itself
    /// refuses; the same form sent twice is taken once.
    @Transactional(propagation = Propagation.NESTED)
    public CaseOutcome take(Request request, Actor by) {
        return switch (answered(request, by)) {
            case CaseOutcome.Done done -> done;
            case CaseOutcome.Refused(var reasons) ->
                    new CaseOutcome.Refused(admission.named(reasons, request.on()));
        };
    }

    private CaseOutcome answered(Request request, Actor by) {
        Optional<CaseFile> locked = store.locked(request.number());
        if (locked.isEmpty()) {
            return CaseOutcome.Refused.of("casework.unknown", request.number());
        }
        if (request.key() != null && store.taken(request.number(), request.key())) {
            return new CaseOutcome.Done(locked.get());
        }
        if (request.seen() != locked.get().version()) {
            return new CaseOutcome.Refused(List.of(admission.stale(locked.get())));
        }
        CaseFile file = upToDate(locked.get(), each -> lapsing(each, request));
        List<Refusal> refusals =
                new ArrayList<>(admission.refusals(file, request, by, log.today()));
        deadlines.tooLate(file, request.event(), request.on()).ifPresent(refusals::add);
        return refusals.isEmpty()
                ? taken(file, request, by)
                : givenUp(new CaseOutcome.Refused(refusals));
    }

    /// What others do takes no right from the person concerned while what was handed in on paper
    /// may still be recorded; what is recorded for the person counts by the day of it.
    private Optional<Deadline> lapsing(CaseFile file, Request request) {
        LocalDate today = log.today();
        return deadlines.ofThePerson(file, request.event())
                ? deadlines.lapsed(file, earlier(request.on(), today))
                : deadlines.lapsedForGood(file, earlier(request.on(), today), today);
    }

    private CaseOutcome taken(CaseFile file, Request request, Actor by) {
        Taker taker = admission.taker(file, by, request.on());
        Entry entry =
                entry(file, log.numbered(file, request.event(), log.today()), request.on(), by);
        return switch (file.take(taker, entry)) {
            case CaseOutcome.Refused refused ->
                    givenUp(
                            deadlines
                                    .held(file, request.event(), request.on())
                                    .<CaseOutcome.Refused>map(
                                            held -> new CaseOutcome.Refused(List.of(held)))
                                    .orElse(refused));
            case CaseOutcome.Done(CaseFile next) -> kept(file, next, entry, request);
        };
    }

    private CaseOutcome kept(CaseFile before, CaseFile after, Entry entry, Request request) {
        Optional<Refusal> refusal = carrying.carry(before, after, entry);
        if (refusal.isPresent()) {
            return givenUp(new CaseOutcome.Refused(refusal.stream().toList()));
        }
        log.keep(before, after, entry, request.key());
        return new CaseOutcome.Done(after);
    }

    /// What was refused leaves nothing behind, nor a gap in the numbers of decisions; what else the
    /// transaction of a meeting did stays, because an act is a transaction nested in it.
    private static CaseOutcome givenUp(CaseOutcome.Refused refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }

    private Entry entry(CaseFile file, CaseEvent event, LocalDate on, Actor by) {
        return new Entry(file.version() + 1, event, on, log.now(), by);
    }

    /// Lets every clock that ran out by today take a case on, in the order in which they ran out; a
    /// right of the person concerned only once what was handed in on paper has had time to be
    /// recorded.
    @Transactional
    public void lapse(String number) {
        store.locked(number)
                .filter(file -> deadlines.lapsedForGood(file, log.today()).isPresent())
                .ifPresent(file -> upToDate(file, this::lapsedForGood));
    }

    private Optional<Deadline> lapsedForGood(CaseFile file) {
        return deadlines.lapsedForGood(file, log.today());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// What was done in time and is recorded afterwards is not too late: only clocks that ran out
    /// before that day count.
    private CaseFile upToDate(CaseFile file, Function<CaseFile, Optional<Deadline>> lapsing) {
        CaseFile now = file;
        for (Optional<Deadline> lapsed = lapsing.apply(now);
                lapsed.isPresent();
                lapsed = lapsing.apply(now)) {
            Optional<CaseFile> next = lapsed(now, lapsed.get());
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        return now;
    }

    private Optional<CaseFile> lapsed(CaseFile file, Deadline deadline) {
        LocalDate over = ((TimeLeft.Over) deadline.left()).lastDay().plusDays(1);
        LocalDate last = file.progress().lastDay();
        Entry entry =
                entry(
                        file,
                        new CaseEvent.TimeUp(deadline.clock()),
                        over.isBefore(last) ? last : over,
                        Actor.PRODUCT);
        Taker product = new Taker(Actor.PRODUCT, java.util.OptionalLong.empty(), false);
        if (file.take(product, entry) instanceof CaseOutcome.Done(CaseFile next)) {
            log.keep(file, next, entry, null);
            return Optional.of(next);
        }
        return Optional.empty();
    }
}
