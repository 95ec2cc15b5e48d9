SELECT number, 'inspection.commissioner' AS register, CAST(NULL AS bigint) AS cadre_id, CAST(NULL AS text) AS unit,
    engaged_on AS day, CAST(NULL AS numeric) AS amount, name AS title
FROM inspection.commissioner
WHERE engaged_on <= :to AND until >= :to AND (ended_on IS NULL OR ended_on > :to)
