package org.nengxia.casework.web;

import java.util.ArrayList;
import java.util.List;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.sight.Discretion;
import org.nengxia.kernel.Language;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.shell.Sentences;

/// Rulings on recusal (回避) in words: who keeps out, who stays in spite of a tie, who is free.
record RulingsTold(Names names, Discretion discretion, Sentences sentences, Language language) {

    List<Told.Said> said(List<CaseAct.Ruling> rulings) {
        List<Told.Said> said = new ArrayList<>();
        rulings.stream().filter(CaseAct.Ruling::recused).forEach(each -> said.add(ruling(each)));
        rulings.stream()
                .filter(each -> !each.recused() && !each.relations().isEmpty())
                .forEach(each -> said.add(ruling(each)));
        List<String> free =
                rulings.stream()
                        .filter(each -> !each.recused() && each.relations().isEmpty())
                        .map(CaseAct.Ruling::account)
                        .toList();
        if (!free.isEmpty()) {
            said.add(new Told.Said(say("cases.said.free"), names.of(free)));
        }
        return said;
    }

    private Told.Said ruling(CaseAct.Ruling ruling) {
        String relations = language.list(ruling.relations().stream().map(this::relation).toList());
        return new Told.Said(
                say(ruling.recused() ? "cases.said.recuses" : "cases.said.stays"),
                say(
                        "cases.ruling",
                        names.of(ruling.account()),
                        relations.isEmpty() ? "—" : relations,
                        kept(ruling) ? say("cases.keptWhy") : ruling.reason()));
    }

    /// Why whoever reported withdraws is not told either.
    private boolean kept(CaseAct.Ruling ruling) {
        return ruling.relations().stream()
                .flatMap(each -> Relation.of(each).stream())
                .anyMatch(discretion::keeps);
    }

    /// What a relation is called, unless it would tell who reported.
    String relation(String key) {
        return Relation.of(key)
                .map(it ->
                        discretion.keeps(it)
                                ? say("cases.keptRelation")
                                : Words.of(it.title()).in(language))
                .orElse(key);
    }

    private String say(String key, Object... details) {
        return sentences.of(language, key, details);
    }
}
