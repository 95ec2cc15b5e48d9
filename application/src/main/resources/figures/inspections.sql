SELECT number, 'inspection.inspection' AS register, CAST(NULL AS bigint) AS cadre_id, unit, held_on AS day,
    CAST(NULL AS numeric) AS amount, matter AS title
FROM inspection.inspection
WHERE held_on BETWEEN :from AND :to
