SELECT 'D' || i AS number, i AS cadre_id, DATE '2005-12-30' - CAST(many(i, 'sanctioned') % 900 AS INTEGER) AS decided_on,
    CASE draw(i, 'sanction') % 5 WHEN 0 THEN 'PARTY_SERIOUS_WARNING' WHEN 1 THEN 'MAJOR_DEMERIT' WHEN 2 THEN 'PARTY_WARNING'
        WHEN 3 THEN 'DEMERIT' ELSE 'GRADE_LOWERED' END AS sanction_kind, draw(i, 'recommended') < 4000 AS adjustment_recommended
FROM range(:from, :to) people (i) WHERE draw(i, 'sanctioned') < 60
