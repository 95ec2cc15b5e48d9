package org.nengxia.casework;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sees to it, at each start and every quarter of an hour, that open cases whose clocks ran out go
/// on, also those that ran out while the product was down.
@Component
class TimeUps {
    private static final Logger LOG = LoggerFactory.getLogger(TimeUps.class);
    private final JdbcClient database;
    private final Cases cases;

    TimeUps(JdbcClient database, Cases cases) {
        this.database = database;
        this.cases = cases;
    }

    @Scheduled(
            initialDelayString = "${nengxia.casework.first-look:PT30S}",
            fixedDelayString = "${nengxia.casework.look:PT15M}")
    void look() {
        List<String> open =
                database.sql(
                                "SELECT number FROM casework.case_file WHERE state = 'running' ORDER BY number")
                        .query((row, _) -> row.getString("number"))
                        .list();
        open.forEach(this::lapse);
    }

    /// One case that cannot be read must not hold up the others.
    private void lapse(String number) {
        try {
            cases.lapse(number);
        } catch (RuntimeException fault) {
            LOG.error("The clocks of case {} could not be looked at", number, fault);
        }
    }
}
