SELECT number, 'audit.audit' AS register, cadre_id, unit, reported_on AS day, CAST(NULL AS numeric) AS amount,
    conclusion AS title
FROM audit.audit
WHERE reported_on BETWEEN :from AND :to
