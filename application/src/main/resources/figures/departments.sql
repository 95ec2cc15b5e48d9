SELECT number, 'notice.department' AS register, CAST(NULL AS bigint) AS cadre_id, CAST(NULL AS text) AS unit,
    since AS day, CAST(NULL AS numeric) AS amount, name AS title
FROM notice.department
WHERE since <= :to AND (until IS NULL OR until >= :to)
