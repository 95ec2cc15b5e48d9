/// The life of a case (个案): from a nomination or an organ's own proposal to a decision by people,
/// its execution, its effects and its review, by the procedure of the pack in force when it was
/// opened (ARCHITECTURE 7).
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "register",
            "register :: summaries",
            "shell",
            "shell :: file",
            "shell :: directory",
            "ledger",
            "paper",
            "roster",
            "ties",
            "evidence",
            "regulation",
            "regulation :: procedure",
            "sweep",
            "sweep :: pursuit",
            "eligibility",
            "ties"
        })
@NullMarked
package org.nengxia.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
