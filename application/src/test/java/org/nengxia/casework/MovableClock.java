package org.nengxia.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The product's clock, set by tests.
public final class MovableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private volatile Instant now =
            LocalDate.of(2006, 3, 1).atTime(LocalTime.NOON).atZone(ZONE).toInstant();

    /// Gives the product that clock instead of the machine's.
    @TestConfiguration
    public static class Instead {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /// Lets so many days pass.
    public void pass(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /// The day it shows.
    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
