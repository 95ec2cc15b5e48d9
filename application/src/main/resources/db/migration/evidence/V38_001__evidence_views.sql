-- The evidence views (ARCHITECTURE, "One nomination"; docs/evidence-views.md): the small, stable face of the channels
-- from which alone facts are computed, here, or from a snapshot by another engine. Plain columns, portable types, no
-- names of persons.
CREATE SCHEMA evidence_view;

CREATE VIEW evidence_view.cadre AS
SELECT cadre_id, sex, born_on AS birth_date FROM roster.cadre;

CREATE VIEW evidence_view.tenure AS
SELECT t.number, t.cadre_id, t.post AS post_number, p.unit AS unit_number, p.team AS team_number,
    p.leading_post AS is_leading, p.principal AS is_principal, p.level AS post_level, t.began_on, t.ended_on
FROM roster.tenure t JOIN roster.post p ON p.number = t.post;

CREATE VIEW evidence_view.appraisal AS
SELECT number, cadre_id, year AS assessed_year, held_on, kind AS appraisal_kind, issued AS votes_issued,
    returned AS votes_returned, valid AS votes_valid, excellent AS votes_excellent, competent AS votes_competent,
    basic AS votes_basic, incompetent AS votes_incompetent, abstained AS votes_abstained
FROM assessment.appraisal;

CREATE VIEW evidence_view.grade AS
SELECT number, cadre_id, year AS assessed_year, decided_on, grade AS annual_grade, integrity AS integrity_result
FROM assessment.grade;

CREATE VIEW evidence_view.ranking AS
SELECT number, cadre_id, year AS assessed_year, group_name, ranked_on, place AS place_taken, ranked AS ranked_units
FROM assessment.ranking;

CREATE VIEW evidence_view.target AS
SELECT number, cadre_id, year AS assessed_year, decided_on, met AS target_met FROM assessment.target;

CREATE VIEW evidence_view.veto AS
SELECT number, cadre_id, year AS assessed_year, decided_on, item AS veto_item FROM assessment.veto;

CREATE VIEW evidence_view.team_grade AS
SELECT number, team AS team_number, year AS assessed_year, decided_on, grade AS team_grade FROM assessment.team_grade;

CREATE VIEW evidence_view.absence AS
SELECT number, cadre_id, began_on, ended_on, days AS days_absent FROM assessment.absence;

CREATE VIEW evidence_view.sick_leave AS
SELECT number, cadre_id, began_on, ended_on, certified AS is_certified FROM conversion.sick_leave;

CREATE VIEW evidence_view.sanction AS
SELECT number, cadre_id, decided_on, kind AS sanction_kind, adjustment_recommended FROM notice.sanction;

CREATE VIEW evidence_view.finding AS
SELECT number, inspection AS inspection_number, cadre_id, found_on, aspect AS finding_aspect FROM inspection.finding;

CREATE VIEW evidence_view.audit AS
SELECT a.number, a.cadre_id, a.unit AS unit_number, a.scope AS audit_scope, a.occasion AS audit_occasion,
    a.reported_on, CAST(COALESCE(f.amount, 0) AS numeric(16, 2)) AS irregular_amount
FROM audit.audit a
LEFT JOIN (SELECT audit, SUM(amount) AS amount FROM audit.finding GROUP BY audit) f ON f.audit = a.number;

CREATE VIEW evidence_view.report AS
SELECT r.number, r.cadre_id, r.received_on, r.aspect AS report_aspect, v.number AS verification_number,
    v.concluded_on, v.outcome
FROM report.report r
LEFT JOIN (
    SELECT number, report, concluded_on, outcome,
        ROW_NUMBER() OVER (PARTITION BY report ORDER BY began_on DESC, number DESC) AS nth
    FROM report.verification
) v ON v.report = r.number AND v.nth = 1;

CREATE VIEW evidence_view.notice AS
SELECT number, cadre_id, sent_on, department AS department_number, aspect AS aspect_number, use AS notice_use, used_on
FROM notice.notice;

CREATE VIEW evidence_view.handling AS
SELECT h.number, h.cadre_id, h.measure, h.decided_on, s.item AS source_number, i.channel AS source_channel,
    i.register AS source_register
FROM evidence.handling h
JOIN evidence.handling_source s ON s.handling = h.number
JOIN evidence.item i ON i.number = s.item;
