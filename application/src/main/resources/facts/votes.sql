-- The latest appraisal held within the year asked for; when it lacks its counts the facts are missing, an earlier one does
-- not step in.
SELECT cadre_id, votes_valid, votes_incompetent AS incompetent_votes, number AS evidence, held_on AS evidence_day
FROM (
    SELECT cadre_id, votes_valid, votes_incompetent, number, held_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY held_on DESC, number DESC) AS nth
    FROM evidence_view.appraisal
    WHERE held_on > :after AND held_on <= :up_to
) held
WHERE nth = 1
