package org.nengxia.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Evidence;
import org.nengxia.evidence.Handling;
import org.nengxia.evidence.Item;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Office;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Service;

/// Puts together what several modules know about one cadre.
@Service
public class Desk {
    private final Roster roster;
    private final Levels levels;
    private final Evidence evidence;
    private final Titles titles;
    private final Clock clock;

    Desk(Roster roster, Levels levels, Evidence evidence, Titles titles, Clock clock) {
        this.roster = roster;
        this.levels = levels;
        this.evidence = evidence;
        this.titles = titles;
        this.clock = clock;
    }

    /// One cadre as of a day.
    ///
    /// @param posts the posts held on that day, the foremost first
    /// @param level what a decision gave last and what still stands
    /// @param tenures all tenures, the latest first
    /// @param kept how many reports (举报) the reader is told no more of than that there are
    public record CadreSheet(
            Cadre cadre,
            List<Tenure> posts,
            Optional<Levels.Held> level,
            List<Tenure> tenures,
            List<Line> evidence,
            List<Decided> handlings,
            Timeline timeline,
            int kept) {}

    /// A handling together with the channels that its evidence came by.
    public record Decided(Handling handling, List<Channel> channels) {
        static Decided of(Handling handling, List<Item> evidence) {
            return new Decided(
                    handling,
                    evidence.stream()
                            .filter(item -> handling.sources().contains(item.number()))
                            .map(Item::channel)
                            .distinct()
                            .toList());
        }
    }

    /// A record of evidence as a line of the page.
    public record Line(Item item, Label register, Label title) {}

    /// What is known about a cadre, as far as an office may be told; empty when there is no such
    /// cadre.
    public Optional<CadreSheet> cadre(long id, Office reader) {
        LocalDate day = lastDay();
        return roster.cadre(id).map(cadre -> sheet(cadre, day, reader));
    }

    private CadreSheet sheet(Cadre cadre, LocalDate day, Office reader) {
        List<Tenure> tenures = roster.tenures(cadre.id());
        List<Item> items = evidence.items(cadre.id());
        List<Handling> handlings = evidence.handlings(cadre.id());
        List<Item> told = told(items, reader);
        List<Line> lines = titles.lines(told);
        return new CadreSheet(
                cadre,
                roster.tenures(cadre.id(), day),
                levels.of(cadre.id()).stream().filter(each -> each.endedOn().isEmpty()).findFirst(),
                tenures,
                lines,
                handlings.stream().map(each -> Decided.of(each, items)).toList(),
                Timeline.of(new Timeline.Life(tenures, lines, handlings), day),
                items.size() - told.size());
    }

    /// The piece of evidence with that number, where there is one of which the office is told.
    public List<Item> found(String number, Office reader) {
        return told(evidence.item(number).stream().toList(), reader);
    }

    /// What an office is told: reports (举报) are for those who keep them, the department and the
    /// discipline commission.
    static List<Item> told(List<Item> items, Office reader) {
        return switch (reader) {
            case ORGANISATION_OFFICER, ORGANISATION_HEAD, DISCIPLINE_COMMISSION -> items;
            default -> items.stream().filter(item -> item.channel() != Channel.REPORT).toList();
        };
    }

    /// Up to which day the records reach; today while there are none.
    public LocalDate lastDay() {
        return evidence.latest().orElseGet(() -> LocalDate.now(clock));
    }
}
