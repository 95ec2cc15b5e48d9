SELECT h.number, 'evidence.handling' AS register, h.cadre_id, h.unit, h.decided_on AS day,
    CAST(NULL AS numeric) AS amount, h.measure AS title
FROM evidence.handling h
WHERE h.decided_on BETWEEN :from AND :to AND h.measure IN (:measures)
    AND EXISTS (
        SELECT 1 FROM evidence.handling_source s JOIN evidence.listed i ON i.number = s.item
        WHERE s.handling = h.number AND :source IN (i.channel, i.register))
