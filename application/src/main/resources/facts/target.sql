-- Whether the target of the year was met, as last decided within the year asked for.
SELECT cadre_id, target_met, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT cadre_id, target_met, number, decided_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY decided_on DESC, number DESC) AS nth
    FROM evidence_view.target
    WHERE decided_on > :after AND decided_on <= :up_to
) decided
WHERE nth = 1
