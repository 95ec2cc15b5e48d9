package org.nengxia.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an organ of people decided about someone (处理), with the evidence that led to it.
///
/// @param measure a code of `Measures`
/// @param document number of the decision's document
/// @param sources numbers of the evidence, at least one
public record Handling(
        String number,
        long cadreId,
        String unit,
        String measure,
        LocalDate decidedOn,
        String document,
        String organ,
        List<String> sources,
        Optional<String> note) {}
