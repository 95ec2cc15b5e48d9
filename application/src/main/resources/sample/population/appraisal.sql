SELECT 'A' || i || '-' || y AS number, i AS cadre_id, CAST(2005 - y AS BIGINT) AS assessed_year,
    CAST(make_date(2005 - y, 1, 5 + CAST(draw(i * 32 + y, 'held') % 20 AS INTEGER)) AS DATE) AS held_on, 'ANNUAL' AS appraisal_kind,
    valid + 8 AS votes_issued, valid + 3 AS votes_returned,
    CASE WHEN draw(i * 32 + y, 'counted') < 9900 THEN valid END AS votes_valid, against // 2 AS votes_excellent,
    valid - against - against // 2 AS votes_competent, CAST(0 AS BIGINT) AS votes_basic,
    CASE WHEN draw(i * 32 + y, 'against known') < 9900 THEN against END AS votes_incompetent, CAST(0 AS BIGINT) AS votes_abstained
FROM (
    SELECT i, y, valid, valid * CASE WHEN draw(i * 32 + y, 'liked') < 9850 THEN draw(i * 32 + y, 'share') % 11
        ELSE 24 + draw(i * 32 + y, 'share') % 12 END // 100 AS against
    FROM (SELECT i, y, 60 + draw(i * 32 + y, 'valid') % 100 AS valid FROM range(:from, :to) people (i), range(:years) years (y)) turnout
) votes
WHERE draw(i * 32 + y, 'appraised') < 9800
