-- What was decided under the national rules of 2015 and 2022 can be recorded too (packs national-2015 and national-2022).
ALTER TABLE evidence.handling DROP CONSTRAINT handling_measure_check;
ALTER TABLE evidence.handling ADD CONSTRAINT handling_measure_check
    CHECK (measure IN ('EDUCATION', 'CIRCULATED_CRITICISM', 'HONOURS_BARRED', 'ADMONITION', 'LEVEL_TRANSFER', 'MOVED_OFF_POST',
        'CONVERSION', 'RANK_CONVERSION', 'AWAITING_ASSIGNMENT', 'BLAME_RESIGNATION', 'ORDERED_RESIGNATION', 'DEMOTION', 'REMOVAL',
        'DISMISSAL_FROM_SERVICE'));
