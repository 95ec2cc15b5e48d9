SELECT h.number, 'evidence.handling' AS register, h.cadre_id, h.unit, h.decided_on AS day,
    CAST(NULL AS numeric) AS amount, h.measure AS title
FROM evidence.handling h
WHERE h.decided_on BETWEEN :from AND :to AND h.measure = 'CONVERSION'
    AND EXISTS (
        SELECT 1 FROM evidence.handling_source s JOIN conversion.review r ON r.number = s.item
        WHERE s.handling = h.number AND r.ground IN (:grounds))
