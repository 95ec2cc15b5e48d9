-- The grade of the year asked for of the team in which the cadre holds a leading post on the day; of several, the one
-- headed. A team without a grade leaves the fact missing, another team does not step in.
SELECT cadre_id, team_grade, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT held.cadre_id, graded.team_grade, graded.number, graded.decided_on,
        ROW_NUMBER() OVER (PARTITION BY held.cadre_id ORDER BY held.is_principal DESC NULLS LAST, held.began_on, held.number,
            graded.decided_on DESC NULLS LAST, graded.number DESC NULLS LAST) AS nth
    FROM evidence_view.tenure held
    LEFT JOIN evidence_view.team_grade graded ON graded.team_number = held.team_number
        AND graded.decided_on > :after AND graded.decided_on <= :up_to
    WHERE held.is_leading AND held.team_number IS NOT NULL
        AND held.began_on <= :as_of AND (held.ended_on IS NULL OR held.ended_on > :as_of)
) of_team
WHERE nth = 1
