SELECT 'U' || u AS number,
    CASE WHEN u % 20 < 9 THEN 'COUNTY_ORGAN' WHEN u % 20 < 14 THEN 'TOWNSHIP' WHEN u % 20 < 19 THEN 'INSTITUTION' ELSE 'MASS_BODY' END
        AS unit_kind
FROM range((:from + 59) // 60, (:to + 59) // 60) units (u)
