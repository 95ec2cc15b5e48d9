SELECT 'T' || i AS number, i AS cadre_id, 'P' || i AS post_number, 'U' || (i // 60) AS unit_number,
    CASE WHEN i % 60 < 40 THEN 'M' || (i // 60) END AS team_number, draw(i, 'leading') < 9700 AS is_leading,
    i % 12 = 0 AS is_principal, CASE WHEN i % 12 = 0 THEN 'SECTION' ELSE 'DEPUTY_SECTION' END AS post_level,
    DATE '1996-01-01' + CAST(many(i, 'began') % 3200 AS INTEGER) AS began_on,
    CASE WHEN draw(i, 'ended') < 200 THEN DATE '2005-01-01' + CAST(many(i, 'ended on') % 360 AS INTEGER) END AS ended_on
FROM range(:from, :to) people (i)
