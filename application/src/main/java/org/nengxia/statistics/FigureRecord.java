package org.nengxia.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.kernel.Label;

/// One of the records that a figure is made of.
///
/// @param number the record's own number
/// @param register the kind of record, such as `evidence.handling`; for the law's figures
///   `regulation.manifestation` or `regulation.mode`
/// @param cadre whom it is about, if it is about somebody
/// @param unit the unit it is about, if it is about one
/// @param amount in yuan, if the record tells one
/// @param title what the record says in one line
public record FigureRecord(
        String number,
        String register,
        Optional<Who> cadre,
        Optional<Where> unit,
        LocalDate day,
        Optional<BigDecimal> amount,
        Label title) {

    /// A cadre of the roster by the product's number, with the name.
    public record Who(long id, String name) {}

    /// A unit of the roster by its code, with the name.
    public record Where(String number, String name) {}
}
