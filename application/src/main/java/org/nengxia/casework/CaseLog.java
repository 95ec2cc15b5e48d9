package org.nengxia.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.paper.PaperStore;
import org.nengxia.casework.reminder.Reminding;
import org.nengxia.casework.store.CaseStore;
import org.nengxia.casework.store.SightStore;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Keeps what happened in cases, with its entry in the ledger, and gives decisions their numbers.
@Component
class CaseLog {
    private final CaseStore store;
    private final SightStore sight;
    private final Following following;
    private final Ledger ledger;
    private final Clock clock;

    CaseLog(CaseStore store, SightStore sight, Following following, Ledger ledger, Clock clock) {
        this.store = store;
        this.sight = sight;
        this.following = following;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What follows from an entry: papers get numbers, reminders are answered.
    @Component("casework.following")
    record Following(PaperStore papers, Reminding reminding) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// The number of a case opened on a day.
    String caseNumber(LocalDate day) {
        return "C-%d-%04d".formatted(day.getYear(), store.next("case", day.getYear()));
    }

    /// The same event, a decision without a number now with one.
    CaseEvent numbered(CaseFile file, CaseEvent event, LocalDate today) {
        if (!(event instanceof CaseEvent.Acted(CaseAct act))
                || file.progress().open(act.task()).isEmpty()) {
            return event;
        }
        return switch (act) {
            case CaseAct.Issued issued when issued.document().isBlank() ->
                    new CaseEvent.Acted(
                            new CaseAct.Issued(
                                    issued.task(),
                                    document(today),
                                    issued.effectiveOn(),
                                    issued.reviewOn()));
            case CaseAct.Corrected corrected when corrected.document().isBlank() ->
                    new CaseEvent.Acted(
                            new CaseAct.Corrected(
                                    corrected.task(),
                                    document(today),
                                    corrected.text(),
                                    corrected.level(),
                                    corrected.newPost()));
            default -> event;
        };
    }

    private String document(LocalDate day) {
        return following.papers().decision(day);
    }

    /// Keeps a case just opened.
    void opened(CaseFile file, Opening opening, Actor by) {
        store.add(file, opening.nominations().isEmpty() ? "organ" : "nomination", by);
        sight.open(file, named(opening));
        var details = new LinkedHashMap<String, String>();
        details.put("procedure", file.progress().dossier().procedure());
        ledger.record(new Act(by, "casework.open", file.number(), details));
    }

    private static List<SightStore.Named> named(Opening opening) {
        return Stream.concat(
                        opening.nominations().stream()
                                .map(each ->
                                        new SightStore.Named(
                                                each.ground(), each.number(), each.path())),
                        opening.grounds().stream()
                                .map(ground -> new SightStore.Named(ground, "", "")))
                .toList();
    }

    /// Keeps what happened.
    void keep(CaseFile before, CaseFile file, Entry entry, @Nullable UUID key) {
        store.append(file, entry, key);
        following.papers().number(before, entry);
        following.reminding().follow(file, today());
        sight.follow(file, entry);
        ledger.record(
                new Act(entry.by(), name(entry.event()), file.number(), details(entry.event())));
    }

    private static String name(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Acted _ -> "casework.act";
            case CaseEvent.TimeUp _ -> "casework.time-up";
            case CaseEvent.Joined _ -> "casework.join";
            case CaseEvent.Ruled _ -> "casework.recusal";
            case CaseEvent.HandedOver _ -> "casework.hand-over";
            case CaseEvent.HandOverRuledOut _ -> "casework.hand-over-ruled-out";
            case CaseEvent.HelpEntrusted _ -> "casework.helper";
            case CaseEvent.ReturnVisited _ -> "casework.visit";
            case CaseEvent.AppealRouted _ -> "casework.route-appeal";
            case CaseEvent.SuspendedFor _ -> "casework.suspend";
            case CaseEvent.Resumed _ -> "casework.resume";
            case CaseEvent.WithdrawnFor _ -> "casework.withdraw";
            case CaseEvent.Recorded _ -> "casework.record";
        };
    }

    private static Map<String, String> details(CaseEvent event) {
        var details = new LinkedHashMap<String, String>();
        switch (event) {
            case CaseEvent.Acted(CaseAct act) -> {
                details.put("task", act.task());
                details.put("outcome", act.outcome().key());
            }
            case CaseEvent.TimeUp(String limit) -> details.put("clock", limit);
            default -> {}
        }
        return details;
    }
}
