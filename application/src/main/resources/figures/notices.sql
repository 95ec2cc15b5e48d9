SELECT number, 'notice.notice' AS register, cadre_id, unit, sent_on AS day, CAST(NULL AS numeric) AS amount,
    content AS title
FROM notice.notice
WHERE sent_on BETWEEN :from AND :to
