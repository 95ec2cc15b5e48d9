package org.nengxia.regulation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.nengxia.policy.Standing;
import org.nengxia.policy.pack.Crosswalk;
import org.nengxia.policy.pack.Ground;
import org.nengxia.policy.pack.Lineage.Overridden;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.pack.Precondition;
import org.nengxia.policy.pack.Priority;
import org.nengxia.policy.pack.Provisions;
import org.nengxia.policy.rank.Correspondence;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.recusal.RecusalRule;
import org.nengxia.policy.term.Bar;
import org.nengxia.policy.term.EffectPeriod;
import org.nengxia.policy.term.Lasting;
import org.nengxia.policy.term.Length;
import org.nengxia.policy.term.TimeLimit;
import org.nengxia.regulation.Telling;
import org.nengxia.regulation.web.ProvisionView.CrossView;
import org.nengxia.regulation.web.ProvisionView.OtherView;
import org.nengxia.regulation.web.ProvisionView.OverrideView;
import org.nengxia.regulation.web.ProvisionView.PriorityView;
import org.nengxia.regulation.web.ProvisionView.RowView;
import org.nengxia.regulation.web.ProvisionView.SuperiorView;

/// Puts time limits, effect periods, recusal, channels, crosswalk and overrides into the words of
/// one language.
final class ProvisionsShown {
    private final Pack pack;
    private final Function<String, Optional<Pack>> others;
    private final Telling telling;
    private final Sources sources;

    ProvisionsShown(Pack pack, Function<String, Optional<Pack>> others, Telling telling) {
        this.pack = pack;
        this.others = others;
        this.telling = telling;
        this.sources = new Sources(pack, telling);
    }

    ProvisionView view() {
        Provisions provisions = pack.provisions();
        Precondition precondition = provisions.precondition();
        return new ProvisionView(
                Optional.ofNullable(pack.lineage().superior())
                        .map(each -> new SuperiorView(each.id(), telling.of(each.title()))),
                precondition == null || !precondition.priorWarning()
                        ? List.of()
                        : sources.cited(precondition.citations()),
                provisions.channels().stream()
                        .map(each ->
                                new RowView(
                                        each.code(),
                                        telling.of(each.title()),
                                        List.of(),
                                        each.standing().confidence().name(),
                                        sleeps(each.standing()),
                                        sources.cited(each.citations())))
                        .toList(),
                provisions.timers().stream().map(this::timer).toList(),
                provisions.effects().stream().map(this::effect).toList(),
                provisions.recusals().rules().stream().map(this::recusal).toList(),
                provisions.ladder().levels().stream().map(this::level).toList(),
                provisions.priorities().stream().map(this::priority).toList(),
                provisions.crosswalk().stream().map(this::cross).toList(),
                pack.overrides().stream().map(this::overridden).toList());
    }

    /// Why a row of this standing does not act; empty when it does.
    String sleeps(Standing standing) {
        return standing.acts()
                ? ""
                : telling.say("regulation.sleeps." + standing.confidence().name());
    }

    private RowView timer(TimeLimit timer) {
        return new RowView(
                timer.id(),
                telling.of(timer.title()),
                List.of(
                        timer.starts(),
                        timer.prolongs() == null
                                ? telling.length(timer.length())
                                : timer.prolongs() + " + " + telling.length(timer.length()),
                        timer.then()),
                timer.standing().confidence().name(),
                sleeps(timer.standing()),
                sources.cited(timer.citations()));
    }

    private RowView effect(EffectPeriod effect) {
        String bars =
                effect.bars().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Bar::key)
                        .map(key -> telling.say("regulation.bar." + key))
                        .reduce((one, other) -> one + telling.say("law.and") + other)
                        .orElse("");
        return new RowView(
                effect.id(),
                telling.of(effect.title()),
                List.of(measure(effect), bars, lasting(effect.lasts())),
                effect.standing().confidence().name(),
                sleeps(effect.standing()),
                sources.cited(effect.citations()));
    }

    /// A level with its kind, the time in which there is such a one, and the ranks that correspond.
    private RowView level(Level level) {
        Optional<Correspondence> row =
                pack.provisions().ladder().correspondences().stream()
                        .filter(each -> each.level().equals(level.code()))
                        .findFirst();
        String from = level.from() == null ? "" : level.from().toString();
        String to = level.to() == null ? "" : level.to().toString();
        return new RowView(
                level.code(),
                telling.of(level.title()),
                List.of(
                        telling.of(level.kind().title()),
                        from.isEmpty() && to.isEmpty() ? "" : from + " — " + to,
                        row.map(it -> title(it.lowest())).orElse(""),
                        row.flatMap(Correspondence::highest).map(this::title).orElse("")),
                row.map(Correspondence::standing).orElse(level.standing()).confidence().name(),
                sleeps(row.map(Correspondence::standing).orElse(level.standing())),
                sources.cited(row.map(Correspondence::citations).orElse(level.citations())));
    }

    private String title(String level) {
        return pack.provisions()
                .ladder()
                .level(level)
                .map(it -> telling.of(it.title()))
                .orElse(level);
    }

    private RowView recusal(RecusalRule rule) {
        String roles =
                rule.applies().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(role -> telling.of(role.title()))
                        .reduce((one, other) -> one + telling.say("law.and") + other)
                        .orElseGet(() -> telling.say("regulation.recusal.dropped"));
        Integer within = rule.within();
        String reach =
                within == null
                        ? telling.say("regulation.recusal.ever")
                        : telling.length(new Length(within, Length.Unit.YEAR));
        return new RowView(
                rule.id(),
                telling.of(rule.title()),
                List.of(telling.of(rule.relation().title()), roles, reach),
                rule.standing().confidence().name(),
                sleeps(rule.standing()),
                sources.cited(rule.citations()));
    }

    /// The measure, with the grounds that it is narrowed to.
    private String measure(EffectPeriod effect) {
        String grounds = String.join(" ", effect.grounds().stream().sorted().toList());
        return mode(effect.measure()) + (grounds.isEmpty() ? "" : " (" + grounds + ")");
    }

    private String mode(String code) {
        return pack.mode(code).map(Mode::title).map(telling::of).orElse(code);
    }

    private String lasting(Lasting lasts) {
        return switch (lasts) {
            case Lasting.For(Length length, var together) ->
                    telling.length(length)
                            + together.map(most ->
                                            telling.say(
                                                    "regulation.lasts.together",
                                                    telling.length(most)))
                                    .orElse("");
            case Lasting.CaseEnd() -> telling.say("regulation.lasts.caseEnd");
            case Lasting.TermEnd _ -> telling.say("regulation.lasts.termEnd");
        };
    }

    private PriorityView priority(Priority row) {
        return new PriorityView(
                mode(row.first()),
                row.over().stream().map(this::mode).toList(),
                row.reconstructed(),
                sources.cited(row.citations()));
    }

    private CrossView cross(Crosswalk row) {
        Optional<Pack> other = others.apply(row.pack());
        return new CrossView(
                row.ground(),
                title(Optional.of(pack), row.ground()),
                row.pack(),
                other.map(each -> telling.of(each.title())).orElse(row.pack()),
                telling.say("regulation.relation." + row.relation().key()),
                row.to().stream().map(id -> new OtherView(id, title(other, id))).toList(),
                telling.of(row.note()));
    }

    private String title(Optional<Pack> of, String ground) {
        return of.flatMap(each -> each.ground(ground))
                .map(Ground::title)
                .map(telling::of)
                .orElse("");
    }

    private OverrideView overridden(Overridden each) {
        return new OverrideView(
                telling.say("regulation.row." + each.row().name().toLowerCase(Locale.ROOT)),
                each.id(),
                telling.of(each.was()),
                telling.of(each.now()),
                each.looser(),
                sources.cited(each.permitted()));
    }
}
