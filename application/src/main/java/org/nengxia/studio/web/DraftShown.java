package org.nengxia.studio.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.policy.Label;
import org.nengxia.policy.diff.PackDiff;
import org.nengxia.policy.diff.RowChange;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.parameter.DatedValue;
import org.nengxia.policy.parameter.Parameter;
import org.nengxia.policy.table.DecisionTable;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.nengxia.studio.Draft;
import org.nengxia.studio.check.CaseResult;
import org.nengxia.studio.check.Checked;
import org.nengxia.studio.check.TableFiles;
import org.nengxia.studio.text.PackYaml;
import org.nengxia.studio.web.DraftView.CaseLine;
import org.nengxia.studio.web.DraftView.ChangeLine;
import org.nengxia.studio.web.DraftView.ParameterLine;
import org.nengxia.studio.web.DraftView.TableLine;
import org.nengxia.studio.web.DraftView.ValueLine;
import org.springframework.stereotype.Component;

/// Puts what the reader says of a draft into words.
@Component
class DraftShown {
    private final Regulations regulations;
    private final LawWords words;

    DraftShown(Regulations regulations, LawWords words) {
        this.regulations = regulations;
        this.words = words;
    }

    DraftView view(Draft draft, Checked checked, Language language) {
        Telling telling = words.in(language);
        Optional<Pack> pack = checked.pack();
        return new DraftView(
                pack.map(it -> telling.of(it.title())).orElse(draft.pack()),
                pack.map(Pack::from),
                pack.map(Pack::to),
                tables(draft, checked, telling),
                pack.stream().flatMap(it -> parameters(it, checked, telling)).toList(),
                pack.stream().flatMap(DraftShown::citations).toList(),
                pack.stream().flatMap(it -> changes(draft, it, telling)).toList(),
                checked.faults().stream().map(PackFault::sentence).map(telling::of).toList(),
                checked.cases().stream().flatMap(DraftShown::lines).toList(),
                checked.files().names());
    }

    private List<TableLine> tables(Draft draft, Checked checked, Telling telling) {
        Optional<Pack> words = checked.pack().or(() -> regulations.pack(draft.base()));
        return TableFiles.of(checked.files()).entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue(), words, checked, telling))
                .toList();
    }

    private static TableLine table(
            String id, String file, Optional<Pack> words, Checked checked, Telling telling) {
        Optional<DecisionTable> table =
                words.stream()
                        .flatMap(pack -> pack.tables().stream())
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        long faults = checked.faults().stream().filter(each -> each.file().equals(file)).count();
        return new TableLine(
                id,
                table.map(each -> telling.of(each.title())).orElse(id),
                table.map(each -> each.channel().key()).orElse(""),
                (int) faults);
    }

    private static Stream<ParameterLine> parameters(Pack pack, Checked checked, Telling telling) {
        PackYaml own = PackYaml.of(checked.files().text("parameters.yaml").orElse(""));
        return pack.parameters().stream()
                .filter(each -> own.hasValues(each.id()))
                .map(each ->
                        new ParameterLine(
                                each.id(),
                                telling.of(each.title()),
                                each.kind().name().toLowerCase(Locale.ROOT),
                                each.history().stream()
                                        .map(value -> value(pack, each, value, telling))
                                        .toList()));
    }

    private static ValueLine value(
            Pack pack, Parameter parameter, DatedValue dated, Telling telling) {
        Value value = dated.value();
        String text =
                value == null
                        ? ""
                        : telling.threshold(parameter.kind(), parameter.comparator(), value);
        boolean current =
                parameter.at(pack.from()).filter(it -> it.since().equals(dated.from())).isPresent();
        return new ValueLine(
                dated.from(), text, telling.citations(pack, dated.citations()), current);
    }

    private static Stream<String> citations(Pack pack) {
        return pack.instruments().stream()
                .flatMap(instrument ->
                        instrument.articles().stream()
                                .map(article ->
                                        new Citation(instrument.id(), article.id()).toString()));
    }

    private Stream<ChangeLine> changes(Draft draft, Pack pack, Telling telling) {
        return regulations.pack(draft.base()).stream()
                .flatMap(base -> PackDiff.between(base, pack).stream())
                .map(change -> change(change, telling));
    }

    private static ChangeLine change(RowChange change, Telling telling) {
        String row = change.row().name().toLowerCase(Locale.ROOT);
        String kind = change.was() == null ? "added" : change.now() == null ? "removed" : "changed";
        return new ChangeLine(
                kind,
                telling.say("regulation.row." + row),
                change.id(),
                told(change.was(), telling),
                told(change.now(), telling));
    }

    private static String told(@Nullable Label label, Telling telling) {
        return label == null ? "" : telling.of(label);
    }

    private static Stream<CaseLine> lines(CaseResult result) {
        return result.results().stream()
                .map(each ->
                        new CaseLine(
                                result.worked().file(),
                                result.worked().id(),
                                result.worked().description(),
                                each.node(),
                                each.expected(),
                                each.answered(),
                                each.agrees()));
    }
}
