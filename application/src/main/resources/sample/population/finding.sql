SELECT 'F' || i AS number, 'I' || (i // 40) AS inspection_number, i AS cadre_id,
    DATE '2005-12-30' - CAST(many(i, 'found') % 1000 AS INTEGER) AS found_on,
    CASE draw(i, 'aspect') % 5 WHEN 0 THEN 'ATTENDANCE' WHEN 1 THEN 'DISCIPLINE' WHEN 2 THEN 'ORDERS' WHEN 3 THEN 'SERVICE' ELSE 'DUTY' END
        AS finding_aspect
FROM range(:from, :to) people (i) WHERE draw(i, 'found') < 500
