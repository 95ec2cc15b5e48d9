-- Who holds which post of which unit on any day (ARCHITECTURE 3, floor 2).
CREATE SCHEMA roster;

-- Text beside a range in one exclusion constraint; part of PostgreSQL's own contributed modules, trusted since 13.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA roster;

-- 单位
CREATE TABLE roster.unit (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    kind   text NOT NULL CHECK (kind IN ('COUNTY_ORGAN', 'TOWNSHIP', 'INSTITUTION', 'MASS_BODY')),
    level  text NOT NULL CHECK (level IN ('SECTION', 'DEPUTY_SECTION')),
    parent text REFERENCES roster.unit
);
CREATE INDEX ON roster.unit (name);
CREATE INDEX ON roster.unit (parent);

-- 领导班子
CREATE TABLE roster.team (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    unit   text NOT NULL REFERENCES roster.unit
);
CREATE INDEX ON roster.team (unit);

-- 职务
CREATE TABLE roster.post (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    unit         text NOT NULL REFERENCES roster.unit,
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    leading_post boolean NOT NULL,
    principal    boolean NOT NULL,
    level        text NOT NULL CHECK (level IN ('SECTION_CHIEF', 'SECTION_DEPUTY', 'STAFF')),
    team         text REFERENCES roster.team
);
CREATE INDEX ON roster.post (unit);
CREATE INDEX ON roster.post (team);

-- 干部: files know a person by identity number, all other tables by cadre_id, which never changes.
CREATE TABLE roster.cadre (
    cadre_id         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    id_number        text PRIMARY KEY CHECK (id_number ~ '^[0-9]{17}[0-9X]$'),
    name             text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    sex              text NOT NULL CHECK (sex IN ('M', 'F')),
    born_on          date NOT NULL,
    ethnicity        text CHECK (length(ethnicity) BETWEEN 1 AND 30),
    native_place     text CHECK (length(native_place) BETWEEN 1 AND 60),
    political_status text CHECK (length(political_status) BETWEEN 1 AND 30),
    joined_party_on  date,
    began_work_on    date,
    schooling        text
        CHECK (schooling IN ('POSTGRADUATE', 'BACHELOR', 'COLLEGE', 'SECONDARY', 'HIGH_SCHOOL', 'BELOW')),
    school           text CHECK (length(school) BETWEEN 1 AND 80),
    health           text CHECK (health IN ('GOOD', 'FAIR', 'POOR')),
    CHECK (began_work_on >= born_on)
);
CREATE INDEX ON roster.cadre (name, born_on);
CREATE INDEX ON roster.cadre (born_on);

-- 任职: held from began_on up to, and not including, ended_on, so that a successor may begin on that day.
CREATE TABLE roster.tenure (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id     bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    post         text NOT NULL REFERENCES roster.post,
    began_on     date NOT NULL,
    appointed_by text CHECK (length(appointed_by) BETWEEN 1 AND 60),
    ended_on     date,
    removed_by   text CHECK (length(removed_by) BETWEEN 1 AND 60),
    end_reason   text CHECK (length(end_reason) BETWEEN 1 AND 100),
    CHECK (ended_on >= began_on),
    CONSTRAINT tenure_of_one_holder EXCLUDE USING gist (post WITH =, daterange(began_on, ended_on) WITH &&)
        DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX ON roster.tenure (cadre_id, began_on);
CREATE INDEX ON roster.tenure (began_on);
CREATE INDEX ON roster.tenure (post, began_on);
