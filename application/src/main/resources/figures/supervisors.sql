SELECT number, 'report.supervisor' AS register, CAST(NULL AS bigint) AS cadre_id, unit, engaged_on AS day,
    CAST(NULL AS numeric) AS amount, name AS title
FROM report.supervisor
WHERE engaged_on <= :to AND until >= :to AND (ended_on IS NULL OR ended_on > :to)
