package org.nengxia.sweep.scan;

import org.nengxia.policy.mask.Masks;

/// The fault that SQL and evaluator answered differently: one of them is wrong, so nobody may see
/// either answer and nothing of the sweep is kept.
public final class Disagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Disagreement(String cadre, String rule, boolean sqlHit, Object evaluated) {
        super(
                "cadre %s, rule %s: SQL says %s, the evaluator %s"
                        .formatted(cadre, rule, sqlHit ? "hit" : "undetermined", evaluated));
    }

    /// Of all rules about one cadre at once, as masks.
    public Disagreement(String cadre, Masks answered, Masks evaluated) {
        super(
                "cadre %s: the engine says %s, the evaluator %s"
                        .formatted(cadre, answered, evaluated));
    }
}
