package org.nengxia.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengxia.casework.file.CaseEvent;

/// Something that somebody asks for in a case.
///
/// @param number the case's
/// @param seen how many entries the case had when the page was made; another number means that the
///   page is out of date
/// @param key of the form that was sent: the same key again is the same act, taken once; null where
///   nobody can send twice
/// @param on the day on which it happened
public record Request(String number, int seen, @Nullable UUID key, CaseEvent event, LocalDate on) {}
