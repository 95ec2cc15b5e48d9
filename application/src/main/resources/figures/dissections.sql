SELECT d.number, 'assessment.dissection' AS register, CAST(NULL AS bigint) AS cadre_id, t.unit, d.held_on AS day,
    CAST(NULL AS numeric) AS amount, d.findings AS title, d.team
FROM assessment.dissection d JOIN roster.team t ON t.number = d.team
WHERE d.held_on BETWEEN :from AND :to
