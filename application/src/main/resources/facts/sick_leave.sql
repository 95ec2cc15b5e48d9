-- The sick leave that runs on the day, its last day included; of several, the one that began first.
SELECT cadre_id, TRUE AS on_sick_leave, began_on AS sick_leave_since, is_certified AS sick_leave_certified,
    number AS evidence, began_on AS evidence_day
FROM (
    SELECT cadre_id, began_on, is_certified, number,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY began_on, number) AS nth
    FROM evidence_view.sick_leave
    WHERE began_on <= :as_of AND (ended_on IS NULL OR ended_on >= :as_of)
) running
WHERE nth = 1
