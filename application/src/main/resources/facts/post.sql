-- The foremost post held on the day: leading before others, principal before deputies, of a team before others.
SELECT cadre_id, is_leading AS holds_leading_post, is_leading AND is_principal AS heads_unit,
    is_leading AND is_principal AND team_number IS NOT NULL AS heads_team, number AS evidence, began_on AS evidence_day
FROM (
    SELECT cadre_id, number, began_on, is_leading, is_principal, team_number,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY is_leading DESC NULLS LAST, is_principal DESC NULLS LAST,
            CASE WHEN team_number IS NULL THEN 1 ELSE 0 END, began_on, number) AS nth
    FROM evidence_view.tenure
    WHERE began_on <= :as_of AND (ended_on IS NULL OR ended_on > :as_of)
) held
WHERE nth = 1
