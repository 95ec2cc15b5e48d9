-- The county's rules as somebody would write them by hand for DuckDB, for one day and without evidence or undetermined answers: the yardstick
-- of the sweep. One pass an evidence view, the latest record by arg_max. Answers how many hits there are.
WITH post AS (
    SELECT cadre_id, arg_min({'leading': is_leading, 'head': is_leading AND is_principal, 'team': team_number, 'since': began_on},
        (NOT is_leading, NOT is_principal, team_number IS NULL, began_on, number)) AS p
    FROM evidence_view.tenure WHERE began_on <= DATE '2005-12-31' AND (ended_on IS NULL OR ended_on > DATE '2005-12-31') GROUP BY cadre_id
), votes AS (
    SELECT cadre_id, arg_max({'valid': votes_valid, 'against': votes_incompetent}, (held_on, number)) AS v
    FROM evidence_view.appraisal WHERE held_on > DATE '2004-12-31' AND held_on <= DATE '2005-12-31' GROUP BY cadre_id
), grades AS (
    SELECT cadre_id, arg_max({'g': annual_grade, 'i': integrity_result}, (decided_on, number)) FILTER (WHERE decided_on > DATE '2004-12-31') AS now,
        arg_max({'g': annual_grade, 'i': integrity_result}, (decided_on, number)) FILTER (WHERE decided_on <= DATE '2004-12-31') AS before
    FROM evidence_view.grade WHERE decided_on > DATE '2003-12-31' AND decided_on <= DATE '2005-12-31' GROUP BY cadre_id
), places AS (
    SELECT cadre_id, arg_max({'n': ranked_units, 'l': ranked_units - place_taken}, (ranked_on, number)) FILTER (WHERE ranked_on > DATE '2004-12-31') AS now,
        arg_max({'n': ranked_units, 'l': ranked_units - place_taken}, (ranked_on, number)) FILTER (WHERE ranked_on <= DATE '2004-12-31') AS before
    FROM evidence_view.ranking WHERE ranked_on > DATE '2003-12-31' AND ranked_on <= DATE '2005-12-31' GROUP BY cadre_id
), targets AS (
    SELECT cadre_id, arg_max({'m': target_met}, (decided_on, number)) FILTER (WHERE decided_on > DATE '2004-12-31') AS now,
        arg_max({'m': target_met}, (decided_on, number)) FILTER (WHERE decided_on <= DATE '2004-12-31') AS before
    FROM evidence_view.target WHERE decided_on > DATE '2003-12-31' AND decided_on <= DATE '2005-12-31' GROUP BY cadre_id
), teams AS (
    SELECT team_number, arg_max({'g': team_grade}, (decided_on, number)) FILTER (WHERE decided_on > DATE '2004-12-31') AS now,
        arg_max({'g': team_grade}, (decided_on, number)) FILTER (WHERE decided_on <= DATE '2004-12-31') AS before
    FROM evidence_view.team_grade WHERE decided_on > DATE '2003-12-31' AND decided_on <= DATE '2005-12-31' GROUP BY team_number
), vetoes AS (
    SELECT DISTINCT a.cadre_id FROM evidence_view.veto a JOIN evidence_view.veto b
        ON b.cadre_id = a.cadre_id AND b.veto_item = a.veto_item AND b.assessed_year = a.assessed_year - 1
    WHERE a.decided_on > DATE '2004-12-31' AND a.decided_on <= DATE '2005-12-31'
), sanctions AS (
    SELECT cadre_id, bool_or(adjustment_recommended) AS recommended FROM evidence_view.sanction
    WHERE decided_on > DATE '2004-12-31' AND decided_on <= DATE '2005-12-31'
        AND sanction_kind IN ('PARTY_SERIOUS_WARNING', 'PARTY_REMOVAL', 'MAJOR_DEMERIT', 'GRADE_LOWERED', 'DISMISSAL')
    GROUP BY cadre_id
), leaves AS (
    SELECT cadre_id, arg_min({'since': began_on, 'sure': is_certified}, (began_on, number)) AS s FROM evidence_view.sick_leave
    WHERE began_on <= DATE '2005-12-31' AND (ended_on IS NULL OR ended_on >= DATE '2005-12-31') GROUP BY cadre_id
), absences AS (
    SELECT cadre_id, max(days_absent) AS run, sum(days_absent) AS year FROM evidence_view.absence
    WHERE ended_on > DATE '2004-12-31' AND ended_on <= DATE '2005-12-31' GROUP BY cadre_id
)
SELECT CAST(sum(
    CAST(coalesce(c.sex = 'M' AND c.birth_date <= DATE '1953-12-31', FALSE) AS INTEGER)
    + CAST(coalesce(c.sex = 'F' AND c.birth_date <= DATE '1955-12-31', FALSE) AS INTEGER)
    + CAST(coalesce(v.v.valid > 0 AND v.v.against * 100 >= 30 * v.v.valid, FALSE) AS INTEGER)
    + CAST(coalesce(g.now.i = 'FAIL', FALSE) AS INTEGER)
    + CAST(x.cadre_id IS NOT NULL AS INTEGER)
    + CAST(coalesce(d.recommended, FALSE) AS INTEGER)
    + CAST(coalesce(l.s.since <= DATE '2004-12-31' AND l.s.sure, FALSE) AS INTEGER)
    + CAST(coalesce(p.p.head AND r.now.n >= 2 AND r.now.l = 0, FALSE) AS INTEGER)
    + CAST(coalesce(p.p.head AND r.now.l <= 1 AND r.before.l <= 1, FALSE) AS INTEGER)
    + CAST(coalesce(g.now.g = 'INCOMPETENT', FALSE) AS INTEGER)
    + CAST(coalesce(g.now.g = 'BASICALLY_COMPETENT' AND g.before.g = 'BASICALLY_COMPETENT', FALSE) AS INTEGER)
    + CAST(coalesce(m.now.g = 'POOR', FALSE) AS INTEGER)
    + CAST(coalesce(p.p.head AND m.now.g = 'AVERAGE' AND m.before.g = 'AVERAGE', FALSE) AS INTEGER)
    + CAST(coalesce(p.p.head AND NOT t.now.m AND NOT t.before.m, FALSE) AS INTEGER)
    + CAST(coalesce(b.run > 10 AND b.run < 15, FALSE) AS INTEGER)
    + CAST(coalesce(b.year > 20 AND b.year < 30, FALSE) AS INTEGER)) AS BIGINT)
FROM evidence_view.cadre c
JOIN post p ON p.cadre_id = c.cadre_id AND p.p.leading
LEFT JOIN votes v ON v.cadre_id = c.cadre_id LEFT JOIN grades g ON g.cadre_id = c.cadre_id
LEFT JOIN places r ON r.cadre_id = c.cadre_id LEFT JOIN targets t ON t.cadre_id = c.cadre_id
LEFT JOIN teams m ON m.team_number = p.p.team LEFT JOIN vetoes x ON x.cadre_id = c.cadre_id
LEFT JOIN sanctions d ON d.cadre_id = c.cadre_id LEFT JOIN leaves l ON l.cadre_id = c.cadre_id
LEFT JOIN absences b ON b.cadre_id = c.cadre_id
