/// Fairness view (公平性检视): whether the answers of the law in force differ between groups by more
/// than chance would explain: women and men, bands of age, kinds of unit. It counts and tests; what
/// a rule itself provides is shown as that rule's own effect; small groups are left unjudged. It
/// proves nothing about anybody and decides nothing.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "shell :: file",
            "store :: duck",
            "roster",
            "register",
            "regulation",
            "snapshot",
            "population",
            "population :: kept"
        })
@NullMarked
package org.nengxia.fairness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
