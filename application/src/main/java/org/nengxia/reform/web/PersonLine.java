package org.nengxia.reform.web;

import java.util.List;
import org.nengxia.roster.Cadre;

/// Somebody whom the other law would hit and the present one does not, or the reverse.
///
/// @param unit the unit of the foremost post on the day; empty without a post
/// @param post its title
/// @param why each rule that would hit, or would no longer, with the facts and the threshold
record PersonLine(Cadre cadre, String unit, String post, boolean enters, List<Because> why) {

    /// A rule and its facts in one line.
    record Because(String rule, String ground, String channel, String facts) {}
}
