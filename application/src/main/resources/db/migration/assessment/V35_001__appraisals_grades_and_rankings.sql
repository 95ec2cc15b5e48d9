-- Annual assessment, appraisal, ranking, deliberation, attendance, dissected teams (MISSION E1-E4, T1).
CREATE SCHEMA assessment;

-- 民主测评
CREATE TABLE assessment.appraisal (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year        bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit        text NOT NULL REFERENCES roster.unit,
    held_on     date NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('ANNUAL', 'DEMOCRATIC')),
    issued      bigint NOT NULL CHECK (issued BETWEEN 0 AND 100000),
    returned    bigint NOT NULL CHECK (returned BETWEEN 0 AND 100000),
    valid       bigint CHECK (valid BETWEEN 0 AND 100000),
    excellent   bigint CHECK (excellent BETWEEN 0 AND 100000),
    competent   bigint CHECK (competent BETWEEN 0 AND 100000),
    basic       bigint CHECK (basic BETWEEN 0 AND 100000),
    incompetent bigint CHECK (incompetent BETWEEN 0 AND 100000),
    abstained   bigint CHECK (abstained BETWEEN 0 AND 100000),
    CHECK (returned <= issued),
    CHECK (valid <= returned),
    CHECK (coalesce(excellent, 0) + coalesce(competent, 0) + coalesce(basic, 0) + coalesce(incompetent, 0)
        + coalesce(abstained, 0) <= coalesce(valid, returned))
);
CREATE INDEX ON assessment.appraisal (cadre_id, held_on);
CREATE INDEX ON assessment.appraisal (held_on);
CREATE INDEX ON assessment.appraisal (unit, held_on);

-- 年度考核等次
CREATE TABLE assessment.grade (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year       bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    decided_on date NOT NULL,
    grade      text CHECK (grade IN ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT')),
    integrity  text CHECK (integrity IN ('PASS', 'FAIL'))
);
CREATE INDEX ON assessment.grade (cadre_id, decided_on);
CREATE INDEX ON assessment.grade (decided_on);
CREATE INDEX ON assessment.grade (unit, decided_on);

-- 政绩督查排名
CREATE TABLE assessment.ranking (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year       bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    group_name text NOT NULL CHECK (length(group_name) BETWEEN 1 AND 60),
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    ranked_on  date NOT NULL,
    place      bigint CHECK (place BETWEEN 1 AND 10000),
    ranked     bigint NOT NULL CHECK (ranked BETWEEN 1 AND 10000),
    CHECK (place <= ranked)
);
CREATE INDEX ON assessment.ranking (cadre_id, ranked_on);
CREATE INDEX ON assessment.ranking (ranked_on);
CREATE INDEX ON assessment.ranking (unit, ranked_on);

-- 人大评议
CREATE TABLE assessment.deliberation (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    held_on      date NOT NULL,
    cadre_id     bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit         text NOT NULL REFERENCES roster.unit,
    satisfied    bigint NOT NULL CHECK (satisfied BETWEEN 0 AND 100000),
    basically    bigint NOT NULL CHECK (basically BETWEEN 0 AND 100000),
    dissatisfied bigint NOT NULL CHECK (dissatisfied BETWEEN 0 AND 100000),
    result       text NOT NULL CHECK (length(result) BETWEEN 1 AND 100)
);
CREATE INDEX ON assessment.deliberation (cadre_id, held_on);
CREATE INDEX ON assessment.deliberation (held_on);
CREATE INDEX ON assessment.deliberation (unit, held_on);

-- 目标责任考核
CREATE TABLE assessment.target (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year       bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    decided_on date NOT NULL,
    met        boolean,
    cause      text CHECK (length(cause) BETWEEN 1 AND 200)
);
CREATE INDEX ON assessment.target (cadre_id, decided_on);
CREATE INDEX ON assessment.target (decided_on);
CREATE INDEX ON assessment.target (unit, decided_on);

-- 一票否决
CREATE TABLE assessment.veto (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year       bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    decided_on date NOT NULL,
    item       text NOT NULL CHECK (item IN ('FAMILY_PLANNING', 'PUBLIC_ORDER', 'WORK_SAFETY'))
);
CREATE INDEX ON assessment.veto (cadre_id, decided_on);
CREATE INDEX ON assessment.veto (decided_on);
CREATE INDEX ON assessment.veto (unit, decided_on);

-- 班子考核等次
CREATE TABLE assessment.team_grade (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    year       bigint NOT NULL CHECK (year BETWEEN 1949 AND 2100),
    team       text NOT NULL REFERENCES roster.team,
    decided_on date NOT NULL,
    grade      text CHECK (grade IN ('EXCELLENT', 'GOOD', 'AVERAGE', 'POOR'))
);
CREATE INDEX ON assessment.team_grade (decided_on);
CREATE INDEX ON assessment.team_grade (team);

-- 旷工
CREATE TABLE assessment.absence (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit     text NOT NULL REFERENCES roster.unit,
    began_on date NOT NULL,
    ended_on date NOT NULL,
    days     bigint NOT NULL CHECK (days BETWEEN 1 AND 366),
    note     text CHECK (length(note) BETWEEN 1 AND 200),
    CHECK (ended_on >= began_on)
);
CREATE INDEX ON assessment.absence (cadre_id, began_on);
CREATE INDEX ON assessment.absence (began_on);
CREATE INDEX ON assessment.absence (unit, began_on);

-- 解剖班子
CREATE TABLE assessment.dissection (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    team     text NOT NULL REFERENCES roster.team,
    held_on  date NOT NULL,
    findings text NOT NULL CHECK (length(findings) BETWEEN 1 AND 400),
    measures text NOT NULL CHECK (length(measures) BETWEEN 1 AND 400)
);
CREATE INDEX ON assessment.dissection (held_on);
CREATE INDEX ON assessment.dissection (team);
