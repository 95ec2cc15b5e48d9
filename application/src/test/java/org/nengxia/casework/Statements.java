package org.nengxia.casework;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// The statements that this thread puts to the database while something runs.
public final class Statements extends AppenderBase<ILoggingEvent> {
    private static final String BEFORE = "Executing prepared SQL statement [";
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final String thread = Thread.currentThread().getName();

    /// What the work asked for, in order.
    public static List<String> of(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = log.getLevel();
        boolean additive = log.isAdditive();
        var statements = new Statements();
        statements.start();
        log.addAppender(statements);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            log.setLevel(before);
            log.setAdditive(additive);
            log.detachAppender(statements);
        }
        return List.copyOf(statements.seen);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        if (message.startsWith(BEFORE) && event.getThreadName().equals(thread)) {
            seen.add(message.substring(BEFORE.length()));
        }
    }
}
