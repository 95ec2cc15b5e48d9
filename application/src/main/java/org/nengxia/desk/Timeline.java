package org.nengxia.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Handling;
import org.nengxia.evidence.Item;
import org.nengxia.evidence.Measures;
import org.nengxia.kernel.Label;
import org.nengxia.roster.Tenure;

/// A cadre's posts, evidence and measures on one scale of time, placed for a drawing 1144 units
/// wide.
///
/// @param lanes from top to bottom
/// @param years the years on the scale and where each begins
/// @param until where the last day of the records stands
public record Timeline(List<Lane> lanes, List<Year> years, double until, LocalDate lastDay) {
    static final double LEFT = 92;
    static final double RIGHT = 1144;
    private static final double CHARACTER = 13;

    /// A year on the scale.
    public record Year(int year, double at) {}

    /// What the desk knows of a cadre, from which the timeline is drawn.
    record Life(List<Tenure> tenures, List<Desk.Line> evidence, List<Handling> handlings) {}

    /// The last years up to the last day of the records: six, or as many as there is evidence for.
    static Timeline of(Life life, LocalDate recordsReach) {
        LocalDate lastDay =
                life.handlings().stream()
                        .map(Handling::decidedOn)
                        .filter(recordsReach::isBefore)
                        .max(LocalDate::compareTo)
                        .orElse(recordsReach);
        int first =
                life.evidence().stream()
                        .mapToInt(line -> line.item().day().getYear())
                        .min()
                        .orElse(lastDay.getYear());
        int from = Math.min(first, lastDay.getYear() - 5);
        Scale scale =
                new Scale(LocalDate.of(from, 1, 1), LocalDate.of(lastDay.getYear() + 1, 1, 1));
        List<Lane> lanes = new ArrayList<>();
        lanes.add(posts(life.tenures(), scale, lastDay));
        for (Channel channel : Channel.values()) {
            lanes.add(channel(channel, life.evidence(), scale));
        }
        lanes.add(measures(life.handlings(), scale));
        List<Year> years =
                IntStream.rangeClosed(from, lastDay.getYear())
                        .mapToObj(year -> new Year(year, scale.at(LocalDate.of(year, 1, 1))))
                        .toList();
        return new Timeline(lanes, years, scale.at(lastDay), lastDay);
    }

    private static Lane posts(List<Tenure> tenures, Scale scale, LocalDate lastDay) {
        List<Lane.Bar> bars =
                tenures.stream()
                        .filter(each -> each.endedOn().orElse(lastDay).isAfter(scale.from()))
                        .map(each -> bar(each, scale, lastDay))
                        .toList();
        return new Lane(new Label("任职", "Posts"), "post", bars, List.of());
    }

    private static Lane.Bar bar(Tenure tenure, Scale scale, LocalDate lastDay) {
        double left = Math.max(LEFT, scale.at(tenure.beganOn()));
        double width = Math.max(2, scale.at(tenure.endedOn().orElse(lastDay)) - left - 2);
        String text = tenure.post().unitName() + " " + tenure.post().title();
        return new Lane.Bar(left, width, text, text.length() * CHARACTER + 12 < width);
    }

    private static Lane channel(Channel channel, List<Desk.Line> evidence, Scale scale) {
        List<Mark> marks =
                evidence.stream()
                        .filter(line -> line.item().channel() == channel)
                        .map(line -> new Mark(line.item().day(), line.title(), path(line.item())))
                        .toList();
        return new Lane(channel.label(), channel.code(), List.of(), points(marks, scale));
    }

    private static String path(Item item) {
        return "/registers/" + item.register() + "/" + item.number();
    }

    private static Lane measures(List<Handling> handlings, Scale scale) {
        List<Mark> marks =
                handlings.stream()
                        .map(each ->
                                new Mark(
                                        each.decidedOn(),
                                        Measures.label(each.measure()),
                                        "/registers/evidence.handling/" + each.number()))
                        .toList();
        return new Lane(new Label("处理", "Measures"), "measure", List.of(), points(marks, scale));
    }

    private record Mark(LocalDate day, Label text, String path) {}

    /// Names are written where they do not run into the next mark or over the edge.
    private static List<Lane.Point> points(List<Mark> marks, Scale scale) {
        List<Mark> ordered = marks.stream().sorted((a, b) -> a.day().compareTo(b.day())).toList();
        List<Lane.Point> points = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Mark mark = ordered.get(i);
            double next = i + 1 < ordered.size() ? scale.at(ordered.get(i + 1).day()) - 8 : RIGHT;
            double end = scale.at(mark.day()) + 12 + mark.text().zh().length() * CHARACTER;
            points.add(
                    new Lane.Point(
                            scale.at(mark.day()),
                            mark.text(),
                            new Label(
                                    mark.day() + " " + mark.text().zh(),
                                    mark.day() + " " + mark.text().en()),
                            mark.path(),
                            end < next));
        }
        return points;
    }

    private record Scale(LocalDate from, LocalDate to) {
        double at(LocalDate day) {
            double share =
                    (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
            return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10.0;
        }
    }
}
