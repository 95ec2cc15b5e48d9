-- The same item vetoed in two years running, the later one decided within the year.
SELECT cadre_id, TRUE AS veto_repeated, numbers AS evidence, decided_on AS evidence_day
FROM (
    SELECT later.cadre_id, earlier.number || ',' || later.number AS numbers, later.decided_on,
        ROW_NUMBER() OVER (PARTITION BY later.cadre_id ORDER BY later.decided_on DESC, later.number DESC,
            earlier.number) AS nth
    FROM evidence_view.veto later
    JOIN evidence_view.veto earlier ON earlier.cadre_id = later.cadre_id AND earlier.veto_item = later.veto_item
        AND earlier.assessed_year = later.assessed_year - 1
    WHERE later.decided_on > :after AND later.decided_on <= :up_to AND earlier.decided_on <= :up_to
) repeated
WHERE nth = 1
