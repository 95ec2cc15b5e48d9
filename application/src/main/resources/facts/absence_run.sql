-- The longest absence that ended within the year.
SELECT cadre_id, days_absent AS absence_run_days, number AS evidence, ended_on AS evidence_day
FROM (
    SELECT cadre_id, days_absent, number, ended_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY days_absent DESC NULLS LAST, ended_on DESC, number) AS nth
    FROM evidence_view.absence
    WHERE ended_on > :after AND ended_on <= :up_to
) absent
WHERE nth = 1
