SELECT f.number, 'audit.finding' AS register, a.cadre_id, a.unit, f.found_on AS day, f.amount, f.problem AS title
FROM audit.finding f JOIN audit.audit a ON a.number = f.audit
WHERE a.reported_on BETWEEN :from AND :to
