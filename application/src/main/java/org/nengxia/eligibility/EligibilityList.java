package org.nengxia.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.evidence.Evidence;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.policy.eligibility.Eligible;
import org.nengxia.policy.term.Bar;
import org.nengxia.roster.CadreList;
import org.springframework.stereotype.Service;

/// The list of those whom effect periods bar on a day, or may bar.
@Service
public class EligibilityList {
    private static final Comparator<Line> BY_UNIT =
            Comparator.comparing((Line line) -> line.cadre().unit().orElse("\uFFFF"))
                    .thenComparingLong(line -> line.cadre().id());
    private static final Map<String, Comparator<Line>> ORDERS =
            Map.of(
                    "name", Comparator.comparing((Line line) -> line.cadre().name()),
                    "unit", BY_UNIT,
                    "until", Comparator.comparing(Line::latest));
    private final Eligibility eligibility;
    private final EligibilityWords words;
    private final CadreList cadres;
    private final Evidence evidence;
    private final Clock clock;

    EligibilityList(
            Eligibility eligibility,
            EligibilityWords words,
            CadreList cadres,
            Evidence evidence,
            Clock clock) {
        this.eligibility = eligibility;
        this.words = words;
        this.cadres = cadres;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// What to list; what is empty does not narrow.
    ///
    /// @param words part of a name or of a unit's name
    /// @param bar the key of a bar, such as `promotion`: only those whom it touches
    /// @param state `barred` or `undetermined`, of that bar, or of any
    /// @param order `until`, `name` or `unit`; with a minus in front, backwards
    public record Wanted(String words, String bar, String state, String order) {
        boolean fits(Line line) {
            String unit = line.cadre().unitName().orElse("");
            return (line.cadre().name().contains(words) || unit.contains(words))
                    && line.bars().stream().anyMatch(this::touches);
        }

        private boolean touches(BarLine line) {
            return line.notOpen()
                    && (bar.isEmpty() || bar.equals(line.bar().key()))
                    && (state.isEmpty() || state.equalsIgnoreCase(line.state().name()));
        }
    }

    /// A cadre with one entry for each bar.
    public record Line(CadreList.Line cadre, List<BarLine> bars) {

        /// The last day of all that is certain; the beginning of time when nothing is, and its end
        /// while a case is open that bars.
        public LocalDate latest() {
            return openEnded() ? LocalDate.MAX : lastDay();
        }

        /// Whether some bar lasts until a case ends, and no day can be named.
        public boolean openEnded() {
            return bars.stream().anyMatch(BarLine::openEnded);
        }

        private LocalDate lastDay() {
            return bars.stream()
                    .flatMap(each -> each.until().stream())
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.EPOCH);
        }

        /// The numbers of the handlings and sanctions behind it, each once.
        public List<String> numbers() {
            return bars.stream()
                    .flatMap(each -> each.periods().stream())
                    .map(BarLine.PeriodLine::number)
                    .distinct()
                    .toList();
        }
    }

    /// Everybody wanted, as of a day and as far as a reader may see why; by the end of what is
    /// certain, if no order is asked for.
    public List<Line> lines(Wanted wanted, LocalDate day, Language language, Actor reader) {
        Map<Long, Map<Bar, Eligible>> all = eligibility.all(day, reader);
        return cadres.lines(List.copyOf(all.keySet()), day).stream()
                .map(cadre ->
                        new Line(
                                cadre,
                                words.tell(all.getOrDefault(cadre.id(), Map.of()), language)))
                .filter(wanted::fits)
                .sorted(order(wanted.order()))
                .toList();
    }

    private static Comparator<Line> order(String asked) {
        boolean backwards = asked.startsWith("-");
        Comparator<Line> order =
                Optional.ofNullable(ORDERS.get(backwards ? asked.substring(1) : asked))
                        .orElseGet(() -> Comparator.comparing(Line::latest).reversed());
        return (backwards ? order.reversed() : order).thenComparing(BY_UNIT);
    }

    /// The day up to which the records reach; today while there are none.
    public LocalDate usualDay() {
        return evidence.latest().orElseGet(() -> LocalDate.now(clock));
    }
}
