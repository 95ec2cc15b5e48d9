SELECT 'H' || i AS number, i AS cadre_id, 'CIRCULATED_CRITICISM' AS measure, DATE '2005-12-30' AS decided_on, 'F' || i AS source_number,
    'inspection' AS source_channel, 'inspection.finding' AS source_register
FROM range(:from, :to) people (i) WHERE draw(i, 'found') < 100
