package org.nengxia.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.kernel.Refusal;

/// What came of acts in a scene, one at a time or several at once.
final class Outcomes {
    private Outcomes() {}

    /// The keys of the reasons, or `done`.
    static List<String> keys(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done _ -> List.of("done");
            case CaseOutcome.Refused(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }

    /// Both at once, as nearly as it can be had.
    @SafeVarargs
    static List<CaseOutcome> together(Callable<CaseOutcome>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<CaseOutcome>> outcomes = new ArrayList<>();
            for (var act : acts) {
                outcomes.add(
                        threads.submit(() -> {
                            start.await();
                            return act.call();
                        }));
            }
            List<CaseOutcome> all = new ArrayList<>();
            for (var outcome : outcomes) {
                all.add(outcome.get());
            }
            return all;
        }
    }
}
