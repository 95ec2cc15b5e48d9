SELECT 'Z' || i || '-' || y AS number, i AS cadre_id, CAST(2005 - y AS BIGINT) AS assessed_year,
    make_date(2005 - y, 1, 1 + CAST(draw(i * 32 + y, 'target on') % 28 AS INTEGER)) AS decided_on,
    CASE WHEN draw(i * 32 + y, 'target known') < 9900 THEN draw(i * 32 + y, 'met') < 9300 END AS target_met
FROM range(:from, :to) people (i), range(:years) years (y)
WHERE draw(i * 32 + y, 'target set') < 9900
