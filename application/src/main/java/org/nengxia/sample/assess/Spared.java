package org.nengxia.sample.assess;

import java.time.LocalDate;
import org.nengxia.sample.county.Tenure;

/// Somebody whom a result spoke against and who stays after verification.
///
/// @param number the record's number
/// @param day the day of the result
public record Spared(Tenure tenure, String number, LocalDate day) {}
