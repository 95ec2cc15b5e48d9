package org.nengxia.roster;

import java.time.LocalDate;
import org.nengxia.kernel.IdNumber;
import org.nengxia.kernel.Label;

/// A leading cadre (领导干部) as the roster knows the person.
///
/// @param id the product's own number of the person, which never changes
/// @param sex `M` or `F`
public record Cadre(long id, IdNumber idNumber, String name, String sex, LocalDate bornOn) {

    /// The word for the person's sex.
    public Label sexLabel() {
        return sex.equals("F") ? new Label("女", "Female") : new Label("男", "Male");
    }
}
