SELECT 'G' || i || '-' || y AS number, i AS cadre_id, CAST(2005 - y AS BIGINT) AS assessed_year,
    make_date(2005 - y, 2, 1 + CAST(draw(i * 32 + y, 'graded on') % 28 AS INTEGER)) AS decided_on,
    CASE WHEN draw(i * 32 + y, 'grade') < 1500 THEN 'EXCELLENT' WHEN draw(i * 32 + y, 'grade') < 9600 THEN 'COMPETENT'
        WHEN draw(i * 32 + y, 'grade') < 9850 THEN 'BASICALLY_COMPETENT' WHEN draw(i * 32 + y, 'grade') < 9900 THEN 'INCOMPETENT' END
        AS annual_grade,
    CASE WHEN draw(i * 32 + y, 'integrity') < 9890 THEN 'PASS' WHEN draw(i * 32 + y, 'integrity') < 9910 THEN 'FAIL' END
        AS integrity_result
FROM range(:from, :to) people (i), range(:years) years (y)
WHERE draw(i * 32 + y, 'assessed') < 9900
