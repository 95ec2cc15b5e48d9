package org.nengxia.exchange;

import java.util.function.Consumer;
import org.nengxia.exchange.load.Watch;

/// Tells whoever waits how far a file has come.
record Telling(String file, Consumer<Progress> progress) implements Watch {

    @Override
    public void reading(String sheet, long rows) {
        progress.accept(new Progress(file, Progress.Step.READING, sheet, rows));
    }

    @Override
    public void checking(String register) {
        progress.accept(new Progress(file, Progress.Step.CHECKING, register, 0));
    }

    @Override
    public void writing(String register) {
        progress.accept(new Progress(file, Progress.Step.WRITING, register, 0));
    }
}
