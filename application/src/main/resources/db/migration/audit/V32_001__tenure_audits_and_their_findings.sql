-- Tenure economic-responsibility audit (MISSION A1-A4).
CREATE SCHEMA audit;

-- 成员单位
CREATE TABLE audit.member (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    role   text NOT NULL CHECK (length(role) BETWEEN 1 AND 200),
    since  date NOT NULL,
    until  date,
    CHECK (until >= since)
);
CREATE INDEX ON audit.member (since);

-- 审计会议
CREATE TABLE audit.meeting (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    held_on      date NOT NULL,
    body         text NOT NULL CHECK (body IN ('LEADING_GROUP', 'JOINT_MEETING')),
    participants text[] NOT NULL
        CHECK (cardinality(participants) BETWEEN 1 AND 100 AND length(array_to_string(participants, '')) <= 4000),
    agenda       text NOT NULL CHECK (length(agenda) BETWEEN 1 AND 300),
    minutes      text NOT NULL CHECK (length(minutes) BETWEEN 1 AND 60)
);
CREATE INDEX ON audit.meeting (held_on);

-- 经济责任审计
CREATE TABLE audit.audit (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit        text NOT NULL REFERENCES roster.unit,
    post_then   text NOT NULL CHECK (length(post_then) BETWEEN 1 AND 80),
    auditor     text NOT NULL CHECK (length(auditor) BETWEEN 1 AND 60),
    scope       text NOT NULL CHECK (scope IN ('FULL', 'FOCUSED')),
    occasion    text NOT NULL CHECK (occasion IN ('LEAVING', 'IN_TENURE')),
    began_on    date NOT NULL,
    reported_on date NOT NULL,
    conclusion  text NOT NULL CHECK (length(conclusion) BETWEEN 1 AND 300),
    CHECK (reported_on >= began_on)
);
CREATE INDEX ON audit.audit (cadre_id, reported_on);
CREATE INDEX ON audit.audit (reported_on);
CREATE INDEX ON audit.audit (unit, reported_on);

-- 审计发现
CREATE TABLE audit.finding (
    number   text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    audit    text NOT NULL REFERENCES audit.audit,
    found_on date NOT NULL,
    aspect   text NOT NULL CHECK (aspect IN ('BUDGET', 'REVENUE', 'SPENDING', 'ASSETS', 'DECISION')),
    problem  text NOT NULL CHECK (length(problem) BETWEEN 1 AND 300),
    amount   numeric(16, 2) NOT NULL CHECK (amount >= 0)
);
CREATE INDEX ON audit.finding (found_on);
CREATE INDEX ON audit.finding (audit);

-- 审计意见和建议
CREATE TABLE audit.opinion (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    audit        text NOT NULL REFERENCES audit.audit,
    given_on     date NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('OPINION', 'SUGGESTION')),
    content      text NOT NULL CHECK (length(content) BETWEEN 1 AND 300),
    due_on       date,
    rectified_on date,
    CHECK (due_on >= given_on)
);
CREATE INDEX ON audit.opinion (given_on);
CREATE INDEX ON audit.opinion (audit);
