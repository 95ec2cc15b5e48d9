-- The latest ranking within the year asked for; last place is 0 places from the last.
SELECT cadre_id, ranked_units, ranked_units - place_taken AS places_from_last, number AS evidence, ranked_on AS evidence_day
FROM (
    SELECT cadre_id, place_taken, ranked_units, number, ranked_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY ranked_on DESC, number DESC) AS nth
    FROM evidence_view.ranking
    WHERE ranked_on > :after AND ranked_on <= :up_to
) ranked
WHERE nth = 1
