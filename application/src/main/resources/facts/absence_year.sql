-- All days of absence that ended within the year, together.
SELECT cadre_id, CAST(SUM(days_absent) AS BIGINT) AS absence_year_days, STRING_AGG(number, ',') AS evidence,
    MAX(ended_on) AS evidence_day
FROM evidence_view.absence
WHERE ended_on > :after AND ended_on <= :up_to
GROUP BY cadre_id
