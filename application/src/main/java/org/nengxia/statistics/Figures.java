package org.nengxia.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.nengxia.evidence.Channel;
import org.nengxia.evidence.Evidence;
import org.nengxia.kernel.Period;
import org.nengxia.register.Registers;
import org.nengxia.statistics.Dimension.Variation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The figures of any period. Each is counted over one query of records, and the same query opens
/// it; nothing is stored.
@Service
public class Figures {
    private static final String FLOW = "flow";
    private static final String ADJUSTED = "trend.adjusted";
    private static final String CONVERTED = "trend.converted";

    private final List<Entry> catalogue = FigureFile.entries();
    private final JdbcClient database;
    private final RecordRows rows;
    private final LawFigures law;
    private final Evidence evidence;
    private final Clock clock;

    Figures(
            JdbcClient database,
            Registers registers,
            LawFigures law,
            Evidence evidence,
            Clock clock) {
        this.database = database;
        this.rows = new RecordRows(registers);
        this.law = law;
        this.evidence = evidence;
        this.clock = clock;
    }

    /// The period that readers see first: the three calendar years up to that of the latest record,
    /// or up to this year while there is none.
    public Period usualPeriod() {
        int year = evidence.latest().orElseGet(() -> LocalDate.now(clock)).getYear();
        return new Period(LocalDate.of(year - 2, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// All figures of a period, in the order of MISSION.
    public List<FigureValue> all(Period period) {
        return values(cells(period, Entry::shown));
    }

    /// A figure, a flow or a quarter by its id; empty when the period has no such figure.
    public Optional<FigureValue> value(String id, Period period) {
        return find(id, period).map(cell -> values(List.of(cell)).getFirst());
    }

    /// Exactly the records that a figure was counted from; empty when there is no such figure.
    public Optional<FigureRecords> records(String id, Period period, Slice slice) {
        return find(id, period).map(cell -> opened(cell, slice));
    }

    /// How the total of adjusted cadres follows from the channels.
    public Reconciliation reconciliation(Period period) {
        List<Cell> terms = cells(period, entry -> entry.part() == Entry.Part.TERM);
        List<Cell> total = cells(period, entry -> entry.part() == Entry.Part.TOTAL);
        List<Reconciliation.Counted> odd = notCountedOnce(terms, total);
        return new Reconciliation(
                values(terms),
                values(total).getFirst(),
                odd.stream().filter(each -> !each.terms().isEmpty()).toList(),
                odd.stream().filter(each -> each.terms().isEmpty()).toList());
    }

    /// From which channel to which measure, without the empty flows.
    public List<Flow> flows(Period period) {
        List<Cell> cells = cells(period, entry -> entry.id().equals(FLOW));
        List<FigureValue> values = values(cells);
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (values.get(i).number().signum() > 0) {
                Variation measure = cells.get(i).choice().in(Dimension.MEASURE);
                flows.add(
                        new Flow(
                                channel(cells.get(i)),
                                measure.code(),
                                measure.word(),
                                values.get(i)));
            }
        }
        return flows;
    }

    /// Quarter by quarter: demotions and removals by channel, then conversions.
    public List<Trend> trends(Period period) {
        List<Cell> cells = cells(period, entry -> entry.id().equals(ADJUSTED));
        List<FigureValue> values = values(cells);
        Map<Channel, List<FigureValue>> byChannel = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byChannel
                    .computeIfAbsent(channel(cells.get(i)), _ -> new ArrayList<>())
                    .add(values.get(i));
        }
        List<Trend> trends = new ArrayList<>();
        byChannel.forEach((channel, quarters) -> trends.add(new Trend(channel, false, quarters)));
        List<FigureValue> converted = values(cells(period, entry -> entry.id().equals(CONVERTED)));
        trends.add(new Trend(Channel.CONVERSION, true, converted));
        return trends;
    }

    private static Channel channel(Cell cell) {
        return Channel.of(cell.choice().in(Dimension.CHANNEL).code()).orElseThrow();
    }

    private List<Cell> cells(Period period, Predicate<Entry> which) {
        return catalogue.stream()
                .filter(which)
                .flatMap(entry -> entry.cells(period).stream())
                .toList();
    }

    private Optional<Cell> find(String id, Period period) {
        return cells(period, entry -> id.startsWith(entry.id())).stream()
                .filter(cell -> cell.figure().id().equals(id))
                .findFirst();
    }

    private List<FigureValue> values(List<Cell> cells) {
        Map<String, BigDecimal> numbers = counted(cells);
        return cells.stream()
                .map(cell ->
                        new FigureValue(
                                cell.figure(),
                                switch (cell) {
                                    case Cell.Counted counted ->
                                            numbers.getOrDefault(
                                                    counted.figure().id(), BigDecimal.ZERO);
                                    case Cell.OfLaw ofLaw ->
                                            BigDecimal.valueOf(records(ofLaw).size());
                                }))
                .toList();
    }

    private List<FigureRecord> records(Cell.OfLaw cell) {
        return law.records(cell.part(), cell.figure().period().to());
    }

    /// All numbers in one statement.
    private Map<String, BigDecimal> counted(List<Cell> cells) {
        List<String> parts = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell instanceof Cell.Counted counted) {
                parts.add(
                        "SELECT '%s' AS id, %s AS number FROM (\n%s\n) r"
                                .formatted(counted.figure().id(), counted.number(), counted.sql()));
            }
        }
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (!parts.isEmpty()) {
            database.sql(String.join("\nUNION ALL\n", parts))
                    .query(row -> {
                        numbers.put(row.getString("id"), row.getBigDecimal("number"));
                    });
        }
        return numbers;
    }

    private FigureRecords opened(Cell cell, Slice slice) {
        FigureValue value = values(List.of(cell)).getFirst();
        return switch (cell) {
            case Cell.Counted counted ->
                    new FigureRecords(value, total(counted), page(counted, slice));
            case Cell.OfLaw ofLaw -> {
                List<FigureRecord> all = records(ofLaw);
                yield new FigureRecords(
                        value,
                        all.size(),
                        all.stream().skip(slice.offset()).limit(slice.limit()).toList());
            }
        };
    }

    private long total(Cell.Counted cell) {
        return database.sql("SELECT COUNT(*) FROM (\n" + cell.sql() + "\n) r")
                .query(Long.class)
                .single();
    }

    private List<FigureRecord> page(Cell.Counted cell, Slice slice) {
        return database.sql(RecordRows.named(cell.sql()) + slice.clause()).query(rows).list();
    }

    private List<Reconciliation.Counted> notCountedOnce(List<Cell> terms, List<Cell> total) {
        List<String> parts = new ArrayList<>();
        terms.forEach(term -> parts.add(persons(term, "'" + term.figure().id() + "'")));
        total.forEach(whole -> parts.add(persons(whole, "NULL")));
        return database.sql(
                        """
                        SELECT p.cadre_id, c.name, array_remove(array_agg(p.term ORDER BY p.term), NULL) AS terms
                        FROM (
                        %s
                        ) p
                        JOIN roster.cadre c ON c.cadre_id = p.cadre_id
                        GROUP BY p.cadre_id, c.name
                        HAVING COUNT(p.term) <> 1
                        ORDER BY c.name, p.cadre_id
                        """
                                .formatted(String.join("\nUNION ALL\n", parts)))
                .query((row, _) ->
                        new Reconciliation.Counted(
                                row.getLong("cadre_id"),
                                row.getString("name"),
                                List.of((String[]) row.getArray("terms").getArray())))
                .list();
    }

    private static String persons(Cell cell, String term) {
        if (!(cell instanceof Cell.Counted counted)) {
            throw new IllegalStateException(cell.figure().id() + " does not count persons");
        }
        return "SELECT DISTINCT r.cadre_id, CAST(%s AS text) AS term FROM (\n%s\n) r"
                .formatted(term, counted.sql());
    }
}
