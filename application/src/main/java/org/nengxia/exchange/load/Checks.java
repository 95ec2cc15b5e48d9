package org.nengxia.exchange.load;

import org.springframework.stereotype.Component;

/// Everything that a register's rows must hold to before any of them is written.
@Component
class Checks {
    private final References references;
    private final RowRules rules;
    private final TenureRules tenures;

    Checks(References references, RowRules rules, TenureRules tenures) {
        this.references = references;
        this.rules = rules;
        this.tenures = tenures;
    }

    void check(Job job, Staged staged, StagedFile file) {
        references.check(job, staged, file);
        rules.check(job, staged);
        tenures.check(job, staged);
    }
}
