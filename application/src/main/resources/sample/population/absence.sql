SELECT 'B' || i || '-' || y AS number, i AS cadre_id, began_on, began_on + CAST(days - 1 AS INTEGER) AS ended_on, days AS days_absent
FROM (
    SELECT i, y, make_date(2005 - y, 1 + CAST(draw(i * 32 + y, 'month') % 11 AS INTEGER), 5) AS began_on,
        CASE WHEN draw(i * 32 + y, 'truant') < 9960 THEN 1 + draw(i * 32 + y, 'days') % 3
            ELSE 8 + draw(i * 32 + y, 'days') % 20 END AS days
    FROM range(:from, :to) people (i), range(:years) years (y)
) absent
