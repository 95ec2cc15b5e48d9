-- One list of evidence over all channels: what handlings, timelines and search refer to (ARCHITECTURE 3, floor 3).
CREATE SCHEMA evidence;

CREATE TABLE evidence.item (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    channel  text NOT NULL CHECK (channel IN ('inspection', 'audit', 'report', 'notice', 'assessment', 'conversion')),
    register text NOT NULL,
    cadre_id bigint REFERENCES roster.cadre (cadre_id),
    unit     text REFERENCES roster.unit,
    day      date NOT NULL,
    title    text NOT NULL CHECK (length(title) <= 500), -- empty when the record's own title column is
    UNIQUE (number, register)
);
CREATE INDEX ON evidence.item (cadre_id, day);
CREATE INDEX ON evidence.item (unit, day);
CREATE INDEX ON evidence.item (channel, day);
