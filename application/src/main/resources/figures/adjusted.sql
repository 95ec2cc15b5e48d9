SELECT number, 'evidence.handling' AS register, cadre_id, unit, decided_on AS day, CAST(NULL AS numeric) AS amount,
    measure AS title
FROM evidence.handling
WHERE decided_on BETWEEN :from AND :to AND measure IN ('DEMOTION', 'REMOVAL')
