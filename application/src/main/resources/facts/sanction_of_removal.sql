-- The latest sanction within the year that takes the post away: removal from Party posts, or dismissal from post.
SELECT cadre_id, TRUE AS removed_by_sanction, number AS evidence, decided_on AS evidence_day
FROM (
    SELECT cadre_id, number, decided_on,
        ROW_NUMBER() OVER (PARTITION BY cadre_id ORDER BY decided_on DESC, number DESC) AS nth
    FROM evidence_view.sanction
    WHERE decided_on > :after AND decided_on <= :up_to AND sanction_kind IN ('PARTY_REMOVAL', 'DISMISSAL')
) removed
WHERE nth = 1
