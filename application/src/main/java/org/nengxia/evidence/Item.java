package org.nengxia.evidence;

import java.time.LocalDate;
import java.util.Optional;

/// A piece of evidence (监督信息), of whichever channel: a line of the one list.
///
/// @param register the register that holds the whole record, such as `inspection.finding`
/// @param cadreId whom it is about; empty when it is about a unit only
/// @param title what the register calls its record in one line; empty when nobody wrote it
public record Item(
        String number,
        Channel channel,
        String register,
        Optional<Long> cadreId,
        Optional<String> unit,
        LocalDate day,
        String title) {}
