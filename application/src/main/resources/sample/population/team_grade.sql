SELECT 'M' || m || '-' || y AS number, 'M' || m AS team_number, CAST(2005 - y AS BIGINT) AS assessed_year,
    make_date(2005 - y, 2, 10) AS decided_on,
    CASE WHEN draw(m * 32 + y, 'team') < 8000 THEN 'GOOD' WHEN draw(m * 32 + y, 'team') < 9000 THEN 'EXCELLENT'
        WHEN draw(m * 32 + y, 'team') < 9800 THEN 'AVERAGE' WHEN draw(m * 32 + y, 'team') < 9900 THEN 'POOR' END AS team_grade
FROM range((:from + 59) // 60, (:to + 59) // 60) teams (m), range(2) years (y)
