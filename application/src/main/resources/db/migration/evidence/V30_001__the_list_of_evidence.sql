-- One list of evidence over all channels: what handlings, timelines and search refer to (ARCHITECTURE 3, floor 3).
CREATE SCHEMA evidence;

CREATE TABLE evidence.item (
    number   text PRIMARY KEY,
    channel  text NOT NULL CHECK (channel IN ('inspection', 'audit', 'report', 'notice', 'assessment', 'conversion')),
    register text NOT NULL,
    cadre_id bigint,
    unit     text,
    day      date NOT NULL,
    title    text NOT NULL
);
CREATE INDEX ON evidence.item (cadre_id, day);
CREATE INDEX ON evidence.item (channel, day);
