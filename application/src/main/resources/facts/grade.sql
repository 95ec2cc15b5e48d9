-- The latest annual assessment decided within the year asked for.
SELECT cadre_id, annual_grade, integrity_result, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT cadre_id, annual_grade, integrity_result, number, decided_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY decided_on DESC, number DESC) AS nth
    FROM evidence_view.grade
    WHERE decided_on > :after AND decided_on <= :up_to
) graded
WHERE nth = 1
