-- A serious Party warning or above, or a major demerit or above, within the year: the one with a recommendation to
-- adjust the post first, then the latest.
SELECT cadre_id, TRUE AS sanction_serious, adjustment_recommended, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT cadre_id, adjustment_recommended, number, decided_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id
            ORDER BY adjustment_recommended DESC NULLS LAST, decided_on DESC, number DESC) AS nth
    FROM evidence_view.sanction
    WHERE decided_on > :after AND decided_on <= :up_to AND sanction_kind IN
        ('PARTY_SERIOUS_WARNING', 'PARTY_REMOVAL', 'PARTY_PROBATION_1', 'PARTY_PROBATION_2', 'MAJOR_DEMERIT',
            'GRADE_LOWERED', 'DISMISSAL')
) sanctioned
WHERE nth = 1
