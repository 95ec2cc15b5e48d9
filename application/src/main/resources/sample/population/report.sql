SELECT 'J' || i AS number, i AS cadre_id, received_on, 'STYLE' AS report_aspect, 'K' || i AS verification_number,
    received_on + 30 AS concluded_on, CASE WHEN draw(i, 'true') < 4000 THEN 'TRUE' ELSE 'FALSE' END AS outcome
FROM (SELECT i, DATE '2005-11-30' - CAST(many(i, 'received') % 1000 AS INTEGER) AS received_on FROM range(:from, :to) people (i)
    WHERE draw(i, 'reported') < 300) reported
