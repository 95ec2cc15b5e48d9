package org.nengxia.eligibility;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.eligibility.BarLine.PeriodLine;
import org.nengxia.eligibility.BarLine.State;
import org.nengxia.kernel.Language;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.eligibility.Running;
import org.nengxia.policy.eligibility.Running.Doubt;
import org.nengxia.policy.eligibility.Taken;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.term.Bar;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Regulations;
import org.nengxia.regulation.Telling;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Puts the answers of the effect periods into words.
@Component
public class EligibilityWords {
    private final LawWords law;
    private final Regulations regulations;

    EligibilityWords(LawWords law, Regulations regulations) {
        this.law = law;
        this.regulations = regulations;
    }

    /// One line for each bar that the law knows, open or not, in their order.
    public List<BarLine> tell(Map<Bar, Eligible> answers, Language language) {
        Telling telling = law.in(language);
        List<BarLine> lines = new ArrayList<>();
        answers.forEach((bar, answer) -> lines.add(line(bar, answer, telling)));
        return lines;
    }

    private BarLine line(Bar bar, Eligible answer, Telling telling) {
        String label = telling.say("regulation.bar." + bar.key());
        return switch (answer) {
            case Eligible.Open() ->
                    new BarLine(bar, label, State.OPEN, Optional.empty(), List.of());
            case Eligible.BarredUntil barred ->
                    new BarLine(
                            bar,
                            label,
                            State.BARRED,
                            Optional.of(barred.day()),
                            periods(
                                    Stream.concat(
                                            barred.because().stream(), barred.doubts().stream()),
                                    telling));
            case Eligible.BarredWhileOpen open ->
                    new BarLine(
                            bar,
                            label,
                            State.BARRED,
                            Optional.empty(),
                            periods(
                                    Stream.concat(open.because().stream(), open.doubts().stream()),
                                    telling));
            case Eligible.Undetermined(List<Running> doubts) ->
                    new BarLine(
                            bar,
                            label,
                            State.UNDETERMINED,
                            Optional.empty(),
                            periods(doubts.stream(), telling));
        };
    }

    private List<PeriodLine> periods(Stream<Running> running, Telling telling) {
        return running.map(each -> period(each, telling)).toList();
    }

    private PeriodLine period(Running running, Telling telling) {
        Optional<Pack> pack = regulations.pack(running.pack());
        String code = running.taken().measure();
        return new PeriodLine(
                running.taken().number(),
                path(running.taken()),
                pack.flatMap(it -> it.mode(code)).map(Mode::title).map(telling::of).orElse(code),
                telling.of(running.effect().title()),
                "/regulations/" + running.pack() + "#effect-" + running.effect().id(),
                running.from(),
                lastDay(running),
                running.countedFromDecision(),
                running.doubt().map(doubt -> lacks(doubt, telling)).orElse(""),
                pack.map(it -> citations(it, running, telling)).orElse(""));
    }

    private static String path(Taken taken) {
        String number = UriUtils.encode(taken.number(), StandardCharsets.UTF_8);
        return taken.register().equals(OpenMatters.CASES)
                ? "/cases/" + number
                : "/registers/" + taken.register() + "/" + number;
    }

    /// The last day that any term could have is no last day of this one, and is not shown as it.
    private static Optional<LocalDate> lastDay(Running running) {
        return running.doubt().filter(it -> it == Doubt.TERM).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(running.until());
    }

    private static String lacks(Doubt doubt, Telling telling) {
        return telling.say(
                switch (doubt) {
                    case GROUNDS -> "eligibility.lacks.grounds";
                    case TERM -> "eligibility.lacks.term";
                    case TOGETHER -> "eligibility.lacks.together";
                });
    }

    private static String citations(Pack pack, Running running, Telling telling) {
        return running.effect().citations().stream()
                .map(each -> telling.citation(pack, each))
                .collect(Collectors.joining(telling.say("law.and")));
    }
}
