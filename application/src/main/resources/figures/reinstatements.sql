SELECT number, 'aftercare.reinstatement' AS register, cadre_id, unit, decided_on AS day,
    CAST(NULL AS numeric) AS amount, grounds AS title
FROM aftercare.reinstatement
WHERE decided_on BETWEEN :from AND :to
