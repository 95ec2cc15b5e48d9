SELECT o.number, 'audit.opinion' AS register, a.cadre_id, a.unit, o.given_on AS day, CAST(NULL AS numeric) AS amount,
    o.content AS title
FROM audit.opinion o JOIN audit.audit a ON a.number = o.audit
WHERE a.reported_on BETWEEN :from AND :to
