SELECT 'S' || i AS number, i AS cadre_id, DATE '2005-12-31' - CAST(many(i, 'ill since') % 700 AS INTEGER) AS began_on,
    CASE WHEN draw(i, 'well') < 3000 THEN DATE '2006-01-05' END AS ended_on,
    CASE WHEN draw(i, 'certificate') < 9500 THEN draw(i, 'certificate') < 9000 END AS is_certified
FROM range(:from, :to) people (i) WHERE draw(i, 'ill') < 80
