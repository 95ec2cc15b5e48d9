package org.nengxia.casework.web.act;

import java.util.ArrayList;
import java.util.List;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.web.Words;
import org.nengxia.policy.recusal.Judged;
import org.nengxia.policy.recusal.Relation;

/// The rows of a recusal check (回避审查): one person each, with the relations that are on record or
/// declared, whether he keeps out, and why.
final class RulingsRead {
    private RulingsRead() {}

    /// What is known before anybody declares: relations on record are ticked, who is barred keeps
    /// out.
    static Typed before(Typed typed, List<Stand> stands) {
        Typed filled = typed;
        for (Stand stand : stands) {
            String code = stand.person().code();
            filled =
                    filled.with(
                            "relation." + code,
                            stand.relations().stream().map(Relation::key).toList());
            if (stand.judged() instanceof Judged.Barred) {
                filled =
                        filled.with("recused." + code, "yes")
                                .with("reason." + code, stand.sources());
            }
        }
        return filled;
    }

    /// The rulings on these people.
    static List<CaseAct.Ruling> of(Typed typed, List<String> codes) {
        List<CaseAct.Ruling> rulings = new ArrayList<>();
        for (String code : codes) {
            rulings.add(
                    new CaseAct.Ruling(
                            code,
                            typed.all("relation." + code),
                            typed.has("recused." + code, "yes"),
                            reason(typed, code)));
        }
        return rulings;
    }

    /// The ruling on one person.
    static CaseAct.Ruling one(Typed typed, String code) {
        return of(typed, List.of(code)).getFirst();
    }

    /// What was said about the person; that he declared is the reason where nothing else is.
    private static String reason(Typed typed, String code) {
        return typed.filled("reason." + code)
                .orElse(typed.has("declared." + code, "yes") ? Words.DECLARED : "");
    }
}
