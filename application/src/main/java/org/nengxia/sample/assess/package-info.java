/// What assessment (考核) holds about the county's cadres, year by year: ballots, grades, rankings,
/// targets, vetoes, team grades, absences, deliberations, dissections (MISSION E1–E4, T1).
@NullMarked
package org.nengxia.sample.assess;

import org.jspecify.annotations.NullMarked;
