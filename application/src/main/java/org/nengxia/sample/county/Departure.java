package org.nengxia.sample.county;

import java.time.LocalDate;
import org.nengxia.sample.people.Person;

/// Somebody's way out of a leading post.
///
/// @param measure as the register of handling writes it
/// @param decidedOn the day of the decision, the last in the post
/// @param ordinal place among those who left for the same cause, from 0
public record Departure(
        Tenure left, Cause cause, String measure, LocalDate decidedOn, int ordinal) {

    /// Who left.
    public Person person() {
        return left.person();
    }

    /// The unit left.
    public Unit unit() {
        return left.seat().unit();
    }
}
