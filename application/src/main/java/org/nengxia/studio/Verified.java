package org.nengxia.studio;

import java.time.Instant;
import java.time.LocalDate;

/// That a revision passed every check.
///
/// @param cases worked cases answered as expected
/// @param madeUp people made up at the law's boundaries, about whom SQL and evaluator agree
/// @param population cadres as they stand, about whom they agree
/// @param asOf the day on which they were asked
public record Verified(
        int cases,
        long madeUp,
        long population,
        LocalDate asOf,
        String person,
        Instant verifiedAt) {}
