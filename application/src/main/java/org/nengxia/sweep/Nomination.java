package org.nengxia.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.kernel.IdNumber;
import org.nengxia.policy.fact.FactSheet;

/// A rule's kept answer about a cadre in one sweep: it nominates (hit), or cannot tell for want of
/// facts (undetermined).
///
/// @param number such as `N-2005-0417`, its own within the sweep
/// @param unit the unit of the foremost post held on the day; empty when none was held
/// @param post the title of that post
/// @param missing the facts that are missing; empty for a hit
/// @param day the day of the evidence that decided; empty when nothing dated was known
/// @param facts the facts the rule read, as they were when it ran
public record Nomination(
        long run,
        String number,
        String rule,
        long cadreId,
        String name,
        IdNumber idNumber,
        Optional<String> unit,
        Optional<String> post,
        Found found,
        List<String> missing,
        Optional<LocalDate> day,
        FactSheet facts) {

    /// Where the page stands that says why.
    public String path() {
        return "/nominations/" + run + "/" + cadreId + "/" + rule;
    }
}
