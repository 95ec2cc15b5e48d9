SELECT r.number, 'report.report' AS register, r.cadre_id, r.unit, r.received_on AS day, CAST(NULL AS numeric) AS amount,
    r.content AS title
FROM report.report r
WHERE r.received_on BETWEEN :from AND :to
    AND EXISTS (
        SELECT 1 FROM report.verification v
        WHERE v.report = r.number AND v.outcome IS NOT NULL AND v.concluded_on <= :to)
