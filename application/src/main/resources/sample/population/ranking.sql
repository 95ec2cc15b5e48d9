SELECT 'R' || i || '-' || y AS number, i AS cadre_id, CAST(2005 - y AS BIGINT) AS assessed_year, 'group ' || (i % 7) AS group_name,
    make_date(2005 - y, 3, 1 + CAST(draw(i * 32 + y, 'ranked on') % 28 AS INTEGER)) AS ranked_on,
    CASE WHEN draw(i * 32 + y, 'place known') < 9900 THEN
        CASE WHEN draw(i * 32 + y, 'last') < 150 THEN 20 ELSE 1 + draw(i * 32 + y, 'place') % 19 END END AS place_taken,
    CAST(20 AS BIGINT) AS ranked_units
FROM range(:from, :to) people (i), range(:years) years (y)
WHERE draw(i * 32 + y, 'ranked') < 9900
