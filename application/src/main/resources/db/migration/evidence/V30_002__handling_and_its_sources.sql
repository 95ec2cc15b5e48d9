-- What was decided about someone, never without the evidence that led to it (MISSION R3, I4, A4, V5, N4).

-- 处理
CREATE TABLE evidence.handling (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    measure    text NOT NULL
        CHECK (measure IN ('EDUCATION', 'CIRCULATED_CRITICISM', 'HONOURS_BARRED', 'ADMONITION', 'CONVERSION',
            'AWAITING_ASSIGNMENT', 'BLAME_RESIGNATION', 'ORDERED_RESIGNATION', 'DEMOTION', 'REMOVAL')),
    decided_on date NOT NULL,
    document   text NOT NULL CHECK (length(document) BETWEEN 1 AND 60),
    organ      text NOT NULL CHECK (length(organ) BETWEEN 1 AND 60),
    sources    text[] NOT NULL
        CHECK (cardinality(sources) BETWEEN 1 AND 100 AND length(array_to_string(sources, '')) <= 4000),
    note       text CHECK (length(note) BETWEEN 1 AND 300)
);
CREATE INDEX ON evidence.handling (cadre_id, decided_on);
CREATE INDEX ON evidence.handling (decided_on);
CREATE INDEX ON evidence.handling (unit, decided_on);

-- The same sources, one row each, so that they point to records that exist.
CREATE TABLE evidence.handling_source (
    handling text NOT NULL REFERENCES evidence.handling ON DELETE CASCADE,
    item     text NOT NULL REFERENCES evidence.item,
    PRIMARY KEY (handling, item)
);
CREATE INDEX ON evidence.handling_source (item);
