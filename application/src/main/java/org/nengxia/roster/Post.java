package org.nengxia.roster;

import java.util.Optional;

/// A post (职务) of a unit, whether or not somebody holds it.
///
/// @param unit the unit's number
/// @param leading whether it is a leading post (领导职务)
/// @param principal whether its holder heads the unit (正职)
/// @param level a code of the register `roster.post`, such as `SECTION_CHIEF`
/// @param team the number of the leadership team it belongs to
public record Post(
        String number,
        String unit,
        String unitName,
        String title,
        boolean leading,
        boolean principal,
        String level,
        Optional<String> team) {

    /// Unit and title, as sentences name it.
    public String inWords() {
        return unitName + " " + title;
    }
}
