-- What follows a decision: talks, reinstatement (MISSION F1-F9).
CREATE SCHEMA aftercare;

-- 谈话
CREATE TABLE aftercare.talk (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit     text NOT NULL REFERENCES roster.unit,
    held_on  date NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('HELP', 'HEART_TO_HEART', 'ADMONITION')),
    talker   text NOT NULL CHECK (length(talker) BETWEEN 1 AND 60),
    content  text NOT NULL CHECK (length(content) BETWEEN 1 AND 400)
);
CREATE INDEX ON aftercare.talk (cadre_id, held_on);
CREATE INDEX ON aftercare.talk (held_on);
CREATE INDEX ON aftercare.talk (unit, held_on);

-- 重新提拔使用
CREATE TABLE aftercare.reinstatement (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id     bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit         text NOT NULL REFERENCES roster.unit,
    decided_on   date NOT NULL,
    document     text NOT NULL CHECK (length(document) BETWEEN 1 AND 60),
    after        text NOT NULL REFERENCES evidence.handling,
    inspected_on date NOT NULL,
    new_post     text NOT NULL CHECK (length(new_post) BETWEEN 1 AND 80),
    grounds      text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 300),
    CHECK (decided_on >= inspected_on)
);
CREATE INDEX ON aftercare.reinstatement (cadre_id, decided_on);
CREATE INDEX ON aftercare.reinstatement (decided_on);
CREATE INDEX ON aftercare.reinstatement (unit, decided_on);
CREATE INDEX ON aftercare.reinstatement (after);
