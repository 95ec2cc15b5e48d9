SELECT 'N' || i AS number, i AS cadre_id, DATE '2005-12-30' - CAST(many(i, 'sent') % 1000 AS INTEGER) AS sent_on,
    'B' || (i % 8) AS department_number, 'C' || (i % 10) AS aspect_number, 'KEPT' AS notice_use, CAST(NULL AS DATE) AS used_on
FROM range(:from, :to) people (i) WHERE draw(i, 'noticed') < 900
