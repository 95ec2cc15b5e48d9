SELECT 'U' || i AS number, i AS cadre_id, 'U' || (i // 60) AS unit_number, 'FULL' AS audit_scope, 'IN_TENURE' AS audit_occasion,
    DATE '2005-12-30' - CAST(many(i, 'audited') % 1000 AS INTEGER) AS reported_on,
    CAST(CASE WHEN draw(i, 'irregular') < 7000 THEN 0 ELSE many(i, 'amount') % 500000 END AS DECIMAL(16, 2)) AS irregular_amount
FROM range(:from, :to) people (i) WHERE draw(i, 'audited') < 600
