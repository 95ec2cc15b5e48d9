-- Grounds of conversion to a non-leading post: illness, inaction, review (MISSION C1-C4).
CREATE SCHEMA conversion;

-- 病休
CREATE TABLE conversion.sick_leave (
    number    text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id  bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit      text NOT NULL REFERENCES roster.unit,
    began_on  date NOT NULL,
    ended_on  date,
    certified boolean,
    illness   text CHECK (length(illness) BETWEEN 1 AND 200),
    CHECK (ended_on >= began_on)
);
CREATE INDEX ON conversion.sick_leave (cadre_id, began_on);
CREATE INDEX ON conversion.sick_leave (began_on);
CREATE INDEX ON conversion.sick_leave (unit, began_on);

-- 无作为认定
CREATE TABLE conversion.inaction (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id      bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit          text NOT NULL REFERENCES roster.unit,
    found_on      date NOT NULL,
    years_in_post bigint NOT NULL CHECK (years_in_post BETWEEN 0 AND 60),
    minutes       text NOT NULL CHECK (length(minutes) BETWEEN 1 AND 60),
    finding       text NOT NULL CHECK (length(finding) BETWEEN 1 AND 300)
);
CREATE INDEX ON conversion.inaction (cadre_id, found_on);
CREATE INDEX ON conversion.inaction (found_on);
CREATE INDEX ON conversion.inaction (unit, found_on);

-- 改非审核
CREATE TABLE conversion.review (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit        text NOT NULL REFERENCES roster.unit,
    ground      text NOT NULL CHECK (ground IN ('AGE', 'ILLNESS', 'INACTION')),
    reviewed_on date NOT NULL,
    from_post   text NOT NULL CHECK (length(from_post) BETWEEN 1 AND 80),
    to_post     text NOT NULL CHECK (length(to_post) BETWEEN 1 AND 80),
    basis       text[] CHECK (cardinality(basis) BETWEEN 1 AND 100 AND length(array_to_string(basis, '')) <= 4000),
    opinion     text NOT NULL CHECK (length(opinion) BETWEEN 1 AND 300)
);
CREATE INDEX ON conversion.review (cadre_id, reviewed_on);
CREATE INDEX ON conversion.review (reviewed_on);
CREATE INDEX ON conversion.review (unit, reviewed_on);
