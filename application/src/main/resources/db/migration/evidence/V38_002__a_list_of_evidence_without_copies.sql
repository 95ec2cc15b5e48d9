-- The list of evidence without copies: what is kept is which number is which register's record, so that handlings point to
-- records that exist and no number is used twice; who, where, when and what are read from the records themselves.
CREATE TABLE evidence.listed (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    register text NOT NULL,
    channel  text NOT NULL GENERATED ALWAYS AS (split_part(register, '.', 1)) STORED
        CHECK (channel IN ('inspection', 'audit', 'report', 'notice', 'assessment', 'conversion'))
);
INSERT INTO evidence.listed (number, register) SELECT number, register FROM evidence.item ORDER BY number;
ALTER TABLE evidence.handling_source DROP CONSTRAINT handling_source_item_fkey;
ALTER TABLE evidence.handling_source ADD FOREIGN KEY (item) REFERENCES evidence.listed;

CREATE OR REPLACE VIEW evidence_view.handling AS
SELECT h.number, h.cadre_id, h.measure, h.decided_on, s.item AS source_number, i.channel AS source_channel,
    i.register AS source_register
FROM evidence.handling h
JOIN evidence.handling_source s ON s.handling = h.number
JOIN evidence.listed i ON i.number = s.item;
DROP TABLE evidence.item;

CREATE VIEW evidence.item AS
SELECT number, 'inspection' AS channel, 'inspection.inspection' AS register, NULL::bigint AS cadre_id, unit, held_on AS day, coalesce(matter, '') AS title
FROM inspection.inspection
UNION ALL
SELECT number, 'inspection', 'inspection.finding', cadre_id, unit, found_on, coalesce(problem, '')
FROM inspection.finding
UNION ALL
SELECT number, 'audit', 'audit.audit', cadre_id, unit, reported_on, coalesce(conclusion, '')
FROM audit.audit
UNION ALL
SELECT number, 'report', 'report.report', cadre_id, unit, received_on, coalesce(content, '')
FROM report.report
UNION ALL
SELECT number, 'notice', 'notice.notice', cadre_id, unit, sent_on, coalesce(content, '')
FROM notice.notice
UNION ALL
SELECT number, 'notice', 'notice.sanction', cadre_id, unit, decided_on, coalesce(kind, '')
FROM notice.sanction
UNION ALL
SELECT number, 'assessment', 'assessment.appraisal', cadre_id, unit, held_on, coalesce(kind, '')
FROM assessment.appraisal
UNION ALL
SELECT number, 'assessment', 'assessment.grade', cadre_id, unit, decided_on, coalesce(grade, '')
FROM assessment.grade
UNION ALL
SELECT number, 'assessment', 'assessment.ranking', cadre_id, unit, ranked_on, coalesce(group_name, '')
FROM assessment.ranking
UNION ALL
SELECT number, 'assessment', 'assessment.deliberation', cadre_id, unit, held_on, coalesce(result, '')
FROM assessment.deliberation
UNION ALL
SELECT number, 'assessment', 'assessment.target', cadre_id, unit, decided_on, coalesce(cause, '')
FROM assessment.target
UNION ALL
SELECT number, 'assessment', 'assessment.veto', cadre_id, unit, decided_on, coalesce(item, '')
FROM assessment.veto
UNION ALL
SELECT number, 'assessment', 'assessment.absence', cadre_id, unit, began_on, coalesce(note, '')
FROM assessment.absence
UNION ALL
SELECT number, 'conversion', 'conversion.sick_leave', cadre_id, unit, began_on, coalesce(illness, '')
FROM conversion.sick_leave
UNION ALL
SELECT number, 'conversion', 'conversion.inaction', cadre_id, unit, found_on, coalesce(finding, '')
FROM conversion.inaction
UNION ALL
SELECT number, 'conversion', 'conversion.review', cadre_id, unit, reviewed_on, coalesce(opinion, '')
FROM conversion.review;
