-- What the roster says of the person; the evidence is the cadre's own page.
SELECT cadre_id, sex, birth_date, CAST(NULL AS VARCHAR(60)) AS evidence, CAST(NULL AS DATE) AS evidence_day
FROM evidence_view.cadre
