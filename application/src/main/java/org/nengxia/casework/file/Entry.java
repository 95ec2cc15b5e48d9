package org.nengxia.casework.file;

import java.time.Instant;
import java.time.LocalDate;
import org.nengxia.kernel.Actor;

/// Something that happened in a case.
///
/// @param seq its place in the case, from 1
/// @param on the day on which it happened, as whoever recorded it says
/// @param at when it was recorded, by the product's clock
/// @param by who recorded it; the product itself where a clock ran out
public record Entry(int seq, CaseEvent event, LocalDate on, Instant at, Actor by) {}
