package org.nengxia.exchange.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.nengxia.exchange.ImportOutcome;
import org.nengxia.exchange.Progress;

/// Some files that one person handed in together, while and after they are imported.
final class Handover {
    private final String account;
    private final AtomicReference<State> state;

    Handover(String account, List<String> files) {
        this.account = account;
        this.state = new AtomicReference<>(new State(files, List.of(), List.of(), false, false));
    }

    /// How things stand.
    ///
    /// @param progress what is being done now; empty before the first file
    /// @param outcomes what became of the files; empty while they are being imported
    /// @param over whether nothing more will happen
    /// @param failed whether a fault of the product broke it off; then nothing of the file in work
    ///   was written
    record State(
            List<String> files,
            List<Progress> progress,
            List<ImportOutcome> outcomes,
            boolean over,
            boolean failed) {}

    boolean isOf(String someone) {
        return account.equals(someone);
    }

    State state() {
        return state.get();
    }

    void tell(Progress now) {
        state.updateAndGet(was -> new State(was.files(), List.of(now), List.of(), false, false));
    }

    void end(List<ImportOutcome> all) {
        state.updateAndGet(was -> new State(was.files(), List.of(), all, true, false));
    }

    void fail() {
        state.updateAndGet(was -> new State(was.files(), List.of(), List.of(), true, true));
    }
}
