package org.nengxia.policy.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.ExitChannel;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Instrument;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.policy.table.Rule;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.TimeLimit;

/// Checks that everything a pack names is in the pack, once, with a source.
final class References {

    private final Pack pack;
    private final Faults faults;

    References(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /// Refuses ids that stand twice among what a pack itself writes.
    static void once(Pack own, Faults faults) {
        References references = new References(own, faults);
        references.once("tables", own.tables().stream().map(DecisionTable::id));
        references.once("rules", own.rules().stream().map(Rule::id));
        references.once("modes", own.modes().stream().map(Mode::code));
        references.once("grounds", own.grounds().stream().map(Ground::id));
        references.once("parameters", own.parameters().stream().map(Parameter::id));
        references.once("timers", own.provisions().timers().stream().map(TimeLimit::id));
        references.once("effects", own.provisions().effects().stream().map(EffectPeriod::id));
        references.once(
                "recusal", own.provisions().recusals().rules().stream().map(RecusalRule::id));
        references.once(ProceduresFile.NAME, ProceduresFile.codes(own.provisions().procedures()));
        references.once("levels", own.provisions().ladder().levels().stream().map(Level::code));
        references.once("channels", own.provisions().channels().stream().map(ExitChannel::code));
    }

    void check() {
        once("sources", pack.instruments().stream().map(Instrument::id));
        pack.instruments()
                .forEach(each -> once(each.id(), each.articles().stream().map(Article::id)));
        pack.grounds()
                .forEach(each ->
                        cited(
                                each.manifestation() ? "manifestations.yaml" : HeaderFile.NAME,
                                each.id(),
                                each.citations()));
        pack.parameters().forEach(this::parameter);
        for (DecisionTable table : pack.tables()) {
            Place place = new Place(table.file(), table.id(), null, null);
            table.rules().forEach(rule -> rule(rule, place.rule(rule.id())));
        }
    }

    private void once(String where, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id ->
                        faults.add(
                                HeaderFile.NAME,
                                where + " 中“" + id + "”重复，请改名或删除一个",
                                "'"
                                        + id
                                        + "' stands twice among "
                                        + where
                                        + "; rename or remove one"));
    }

    private void rule(Rule rule, Place place) {
        if (pack.ground(rule.ground()).isEmpty()) {
            faults.add(
                    place.column("ground"),
                    "情形“" + rule.ground() + "”不在法规包中",
                    "the ground '" + rule.ground() + "' is not in the pack");
        }
        for (String code : rule.measures()) {
            if (pack.mode(code).isEmpty()) {
                faults.add(
                        place.column("measures"),
                        "措施“" + code + "”不在法规包中",
                        "the measure '" + code + "' is not in the pack");
            }
        }
        missing(rule.citations())
                .forEach(citation ->
                        faults.add(
                                place,
                                "引用的条文“" + citation + "”不在 sources 中",
                                "the cited article '" + citation + "' is not in sources"));
        rule.parameters().forEach(id -> fromTheStart(id, place));
    }

    private void fromTheStart(String id, Place place) {
        pack.parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .filter(parameter -> parameter.at(pack.from()).isEmpty())
                .forEach(_ ->
                        faults.add(
                                place,
                                "参数“" + id + "”在法规包生效之日没有值，请补上",
                                "the parameter '"
                                        + id
                                        + "' has no value on the day the"
                                        + " pack comes into force; add it"));
    }

    private void parameter(Parameter parameter) {
        for (var dated : parameter.history()) {
            cited("parameters.yaml", parameter.id(), dated.citations());
        }
    }

    /// Refuses articles that the pack's sources do not hold.
    void cited(String file, String by, List<Citation> citations) {
        missing(citations)
                .forEach(citation ->
                        faults.add(
                                file,
                                "“" + by + "”引用的条文“" + citation + "”不在 sources 中",
                                "the article '"
                                        + citation
                                        + "' cited by '"
                                        + by
                                        + "' is not in sources"));
    }

    private Stream<Citation> missing(List<Citation> citations) {
        return citations.stream().filter(citation -> pack.article(citation).isEmpty());
    }
}
