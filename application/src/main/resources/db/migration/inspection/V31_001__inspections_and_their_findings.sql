-- Joint inspection and commissioners (MISSION I1-I4).
CREATE SCHEMA inspection;

-- 督查专员
CREATE TABLE inspection.commissioner (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    former_post text NOT NULL CHECK (length(former_post) BETWEEN 1 AND 100),
    letter      text NOT NULL CHECK (length(letter) BETWEEN 1 AND 60),
    card        text NOT NULL CHECK (length(card) BETWEEN 1 AND 60),
    engaged_on  date NOT NULL,
    until       date NOT NULL,
    ended_on    date,
    scope       text NOT NULL CHECK (length(scope) BETWEEN 1 AND 400),
    CHECK (until >= engaged_on),
    CHECK (ended_on >= engaged_on)
);
CREATE INDEX ON inspection.commissioner (engaged_on);

-- 督查活动
CREATE TABLE inspection.inspection (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    held_on      date NOT NULL,
    body         text NOT NULL CHECK (body IN ('JOINT', 'COMMISSIONER')),
    lead         text NOT NULL CHECK (length(lead) BETWEEN 1 AND 60),
    participants text[]
        CHECK (cardinality(participants) BETWEEN 1 AND 100 AND length(array_to_string(participants, '')) <= 4000),
    head         text NOT NULL CHECK (length(head) BETWEEN 1 AND 60),
    commissioner text REFERENCES inspection.commissioner,
    openness     text NOT NULL CHECK (openness IN ('OPEN', 'UNANNOUNCED')),
    hour         text NOT NULL CHECK (hour IN ('MORNING', 'NIGHT', 'OFFICE_HOURS')),
    way          text NOT NULL CHECK (way IN ('ON_SITE', 'TELEPHONE')),
    enquiry      text NOT NULL CHECK (enquiry IN ('INTERVIEW', 'FILES')),
    unit         text NOT NULL REFERENCES roster.unit,
    matter       text NOT NULL CHECK (length(matter) BETWEEN 1 AND 200),
    result       text NOT NULL CHECK (length(result) BETWEEN 1 AND 300)
);
CREATE INDEX ON inspection.inspection (held_on);
CREATE INDEX ON inspection.inspection (commissioner);
CREATE INDEX ON inspection.inspection (unit, held_on);

-- 督查发现
CREATE TABLE inspection.finding (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    inspection text NOT NULL REFERENCES inspection.inspection,
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    found_on   date NOT NULL,
    aspect     text NOT NULL CHECK (aspect IN ('ATTENDANCE', 'DISCIPLINE', 'ORDERS', 'SERVICE', 'DUTY')),
    problem    text NOT NULL CHECK (length(problem) BETWEEN 1 AND 300)
);
CREATE INDEX ON inspection.finding (cadre_id, found_on);
CREATE INDEX ON inspection.finding (found_on);
CREATE INDEX ON inspection.finding (inspection);
CREATE INDEX ON inspection.finding (unit, found_on);

-- 专员汇报
CREATE TABLE inspection.commissioner_report (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    commissioner text NOT NULL REFERENCES inspection.commissioner,
    reported_on  date NOT NULL,
    heard_by     text NOT NULL CHECK (length(heard_by) BETWEEN 1 AND 100),
    content      text NOT NULL CHECK (length(content) BETWEEN 1 AND 400)
);
CREATE INDEX ON inspection.commissioner_report (reported_on);
CREATE INDEX ON inspection.commissioner_report (commissioner);
