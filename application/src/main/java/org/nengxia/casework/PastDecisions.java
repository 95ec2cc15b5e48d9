package org.nengxia.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nengxia.kernel.Actor;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.Ledger;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.register.RegistersFilled;
import org.nengxia.regulation.Regulations;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Decisions of the past that came in as records of handling become closed cases (补录), each once,
/// where a pack in force on their day has a procedure that leads to their measure. They hold what
/// the records say and no step more; no figure changes by it. A record that is handed in again and
/// says otherwise is followed by a further entry of its case (更正); what stood before stays.
@Component
class PastDecisions {
    private static final String HANDLING = "evidence.handling";

    /// Handlings of one pack's time whose measure a procedure leads to, that are no case yet.
    private static final String PAST =
            """
            WITH past AS MATERIALIZED (
                SELECT h.*, m.procedure, extract(year FROM h.decided_on)::int AS year,
                    row_number() OVER (PARTITION BY extract(year FROM h.decided_on) ORDER BY h.decided_on, h.number) AS nth
                FROM evidence.handling h
                JOIN unnest(:measures::text[], :procedures::text[]) AS m (measure, procedure) ON m.measure = h.measure
                WHERE h.decided_on BETWEEN :from AND :to
                    AND NOT EXISTS (SELECT FROM casework.case_file c WHERE c.handling = h.number)
            ), numbered AS MATERIALIZED (
                SELECT p.*, 'C-' || p.year || '-' || lpad((coalesce(s.last, 0) + p.nth)::text,
                    greatest(4, length((coalesce(s.last, 0) + p.nth)::text)), '0') AS case_number
                FROM past p LEFT JOIN casework.series s ON s.series = 'case' AND s.year = p.year
            ), counted AS (
                INSERT INTO casework.series SELECT 'case', year, count(*) FROM past GROUP BY year
                ON CONFLICT (series, year) DO UPDATE SET last = casework.series.last + excluded.last
            ), files AS (
                INSERT INTO casework.case_file (number, cadre_id, pack, pack_hash, procedure, reason, opened_on, opened_by,
                    source, version, state, follows, place, ended, measure, decided_on, closed_on, handling)
                SELECT case_number, cadre_id, :pack, :hash, procedure, coalesce(note, document), decided_on, :account,
                    'record', 1, 'closed', procedure, 'start', 'in-effect', measure, decided_on, decided_on, number
                FROM numbered
            ), entries AS (
                INSERT INTO casework.entry (case_number, seq, kind, happened_on, recorded_at, account, name, office, body)
                SELECT case_number, 1, 'Recorded', decided_on, :at, :account, :name, :office,
                    jsonb_build_object('is', 'Recorded', 'handling', number, 'measure', measure, 'document', document,
                        'organ', organ, 'decidedOn', decided_on)
                FROM numbered
            ), papers AS (
                INSERT INTO casework.paper SELECT case_number, 1, 'past-decision', document FROM numbered
            ), items AS (
                INSERT INTO casework.evidence
                SELECT n.case_number, s.item, row_number() OVER (PARTITION BY n.case_number ORDER BY s.item)
                FROM numbered n JOIN evidence.handling_source s ON s.handling = n.number
            ), seen AS (
                INSERT INTO casework.sight SELECT case_number, office
                FROM numbered CROSS JOIN unnest(:offices::text[]) AS o (office)
            )
            SELECT count(*) FROM numbered
            """;

    /// Records that say otherwise than the last entry of the case that was made of them.
    private static final String CORRECTED =
            """
            WITH said AS MATERIALIZED (
                SELECT DISTINCT ON (c.number) c.number AS case_number, c.version + 1 AS seq, c.cadre_id AS was, e.body, h.*,
                    ARRAY(SELECT item FROM casework.evidence i WHERE i.case_number = c.number ORDER BY item) AS held,
                    ARRAY(SELECT item FROM evidence.handling_source s WHERE s.handling = h.number ORDER BY item) AS given
                FROM casework.case_file c JOIN evidence.handling h ON h.number = c.handling
                JOIN casework.entry e ON e.case_number = c.number AND e.kind = 'Recorded'
                WHERE c.source = 'record' ORDER BY c.number, e.seq DESC
            ), told AS MATERIALIZED (
                SELECT *, concat_ws(',', CASE WHEN cadre_id <> was THEN 'cadre' END,
                    CASE WHEN body ->> 'measure' <> measure THEN 'measure' END,
                    CASE WHEN body ->> 'document' <> document THEN 'document' END,
                    CASE WHEN body ->> 'organ' <> organ THEN 'organ' END,
                    CASE WHEN body ->> 'decidedOn' <> decided_on::text THEN 'decidedOn' END,
                    CASE WHEN held <> given THEN 'evidence' END) AS corrects
                FROM said
            ), changed AS MATERIALIZED (SELECT * FROM told WHERE corrects <> ''
            ), files AS (
                UPDATE casework.case_file c SET version = n.seq, cadre_id = n.cadre_id, measure = n.measure,
                    decided_on = n.decided_on, closed_on = n.decided_on, reason = coalesce(n.note, n.document)
                FROM changed n WHERE c.number = n.case_number
            ), helped AS (
                UPDATE casework.helper p SET cadre_id = n.cadre_id FROM changed n
                WHERE p.case_number = n.case_number AND p.cadre_id <> n.cadre_id
            ), entries AS (
                INSERT INTO casework.entry (case_number, seq, kind, happened_on, recorded_at, account, name, office, body)
                SELECT case_number, seq, 'Recorded', :today, :at, :account, :name, :office,
                    jsonb_build_object('is', 'Recorded', 'handling', number, 'measure', measure, 'document', document,
                        'organ', organ, 'decidedOn', decided_on, 'corrects', corrects)
                FROM changed
            ), papers AS (
                INSERT INTO casework.paper SELECT case_number, seq, 'past-decision', document FROM changed
            ), gone AS (
                DELETE FROM casework.evidence i USING changed n WHERE i.case_number = n.case_number AND NOT i.item = ANY(n.given)
            ), items AS (
                INSERT INTO casework.evidence
                SELECT n.case_number, g.item, cardinality(n.held) + row_number() OVER (PARTITION BY n.case_number ORDER BY g.item)
                FROM changed n CROSS JOIN unnest(n.given) AS g (item) WHERE NOT g.item = ANY(n.held)
            )
            SELECT count(*) FROM changed
            """;

    private static final List<String> OFFICES =
            List.of("ORGANISATION_OFFICER", "ORGANISATION_HEAD", "DECIDING_MEMBER");
    private final JdbcClient database;
    private final Regulations regulations;
    private final CaseLog log;
    private final Ledger ledger;

    PastDecisions(JdbcClient database, Regulations regulations, CaseLog log, Ledger ledger) {
        this.database = database;
        this.regulations = regulations;
        this.log = log;
        this.ledger = ledger;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void filled(RegistersFilled filled) {
        if (filled.registers().contains(HANDLING)) {
            correct();
            record();
        }
    }

    /// Lets the cases follow the records that say otherwise now.
    private void correct() {
        long corrected =
                database.sql(CORRECTED)
                        .param("today", log.today())
                        .param("at", log.now().atOffset(ZoneOffset.UTC))
                        .param("account", Actor.PRODUCT.account())
                        .param("name", Actor.PRODUCT.name())
                        .param("office", Actor.PRODUCT.office().name())
                        .query(Long.class)
                        .single();
        if (corrected > 0) {
            ledger.record(
                    new Act(
                            Actor.PRODUCT,
                            "casework.record-corrected",
                            "",
                            Map.of("cases", Long.toString(corrected))));
        }
    }

    /// Takes all of them over that are no case yet.
    private void record() {
        long cases =
                regulations.ready().stream()
                        .sorted(Comparator.comparing(Pack::from).thenComparing(Pack::id))
                        .mapToLong(this::record)
                        .sum();
        if (cases > 0) {
            ledger.record(
                    new Act(
                            Actor.PRODUCT,
                            "casework.record",
                            "",
                            Map.of("cases", Long.toString(cases))));
        }
    }

    private long record(Pack pack) {
        List<Leading> leading =
                pack.modes().stream().flatMap(mode -> leading(pack, mode).stream()).toList();
        if (leading.isEmpty()) {
            return 0;
        }
        long cases = recorded(pack, leading);
        if (cases > 0) {
            regulations.keep(pack);
        }
        return cases;
    }

    private record Leading(String measure, String procedure) {}

    private static java.util.Optional<Leading> leading(Pack pack, Mode mode) {
        return pack.provisions()
                .procedures()
                .leadingTo(mode.code(), Set.of())
                .filter(each -> each.subject() == Procedure.Subject.CADRE)
                .map(procedure -> new Leading(mode.code(), procedure.id()));
    }

    private long recorded(Pack pack, List<Leading> leading) {
        LocalDate last = pack.to();
        return database.sql(PAST)
                .param("measures", leading.stream().map(Leading::measure).toArray(String[]::new))
                .param(
                        "procedures",
                        leading.stream().map(Leading::procedure).toArray(String[]::new))
                .param("from", pack.from())
                .param("to", last == null ? LocalDate.of(9999, 12, 31) : last)
                .param("pack", pack.id())
                .param("hash", pack.hash())
                .param("at", log.now().atOffset(ZoneOffset.UTC))
                .param("account", Actor.PRODUCT.account())
                .param("name", Actor.PRODUCT.name())
                .param("office", Actor.PRODUCT.office().name())
                .param("offices", OFFICES.toArray(String[]::new))
                .query(Long.class)
                .single();
    }
}
