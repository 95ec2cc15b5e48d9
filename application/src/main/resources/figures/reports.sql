SELECT number, 'report.report' AS register, cadre_id, unit, received_on AS day, CAST(NULL AS numeric) AS amount,
    content AS title
FROM report.report
WHERE received_on BETWEEN :from AND :to
