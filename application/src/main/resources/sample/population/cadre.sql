SELECT i AS cadre_id,
    CASE WHEN draw(i, 'sex') < 2200 THEN 'F' WHEN draw(i, 'sex') < 9990 THEN 'M' END AS sex,
    CASE WHEN draw(i, 'birth known') < 9970 THEN DATE '1953-07-01' + CAST(many(i, 'birth') % 9000 AS INTEGER) END AS birth_date
FROM range(:from, :to) people (i)
