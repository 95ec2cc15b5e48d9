SELECT 'V' || i || '-' || y AS number, i AS cadre_id, CAST(2005 - y AS BIGINT) AS assessed_year, make_date(2005 - y, 1, 20) AS decided_on,
    CASE draw(i, 'item') % 3 WHEN 0 THEN 'FAMILY_PLANNING' WHEN 1 THEN 'PUBLIC_ORDER' ELSE 'WORK_SAFETY' END AS veto_item
FROM range(:from, :to) people (i), range(2) years (y)
WHERE draw(i, 'vetoed') < 40 AND draw(i * 32 + y, 'vetoed') < 5000
