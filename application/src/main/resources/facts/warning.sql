-- The latest criticism and education, or admonition, decided within the year. Reminders and inquiries stand in no register,
-- so silence tells nothing.
SELECT cadre_id, TRUE AS warned_within_year, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT cadre_id, number, decided_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY decided_on DESC, number DESC) AS nth
    FROM evidence_view.handling
    WHERE decided_on > :after AND decided_on <= :up_to AND measure IN ('EDUCATION', 'ADMONITION')
) warned
WHERE nth = 1
