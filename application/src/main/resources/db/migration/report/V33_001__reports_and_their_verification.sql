-- Reports, their verification, rewards, supervisors, notices to the public (MISSION V1-V5).
CREATE SCHEMA report;

-- 举报
CREATE TABLE report.report (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    received_on date NOT NULL,
    way         text NOT NULL CHECK (way IN ('HOTLINE', 'COUNTY_HEAD_LINE', 'MAILBOX')),
    signed      text NOT NULL CHECK (signed IN ('NAMED', 'ANONYMOUS')),
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit        text NOT NULL REFERENCES roster.unit,
    aspect      text NOT NULL CHECK (aspect IN ('SELECTION', 'FINANCE', 'STYLE', 'DUTY', 'LIFE')),
    content     text NOT NULL CHECK (length(content) BETWEEN 1 AND 500)
);
CREATE INDEX ON report.report (cadre_id, received_on);
CREATE INDEX ON report.report (received_on);
CREATE INDEX ON report.report (unit, received_on);

-- 查核
CREATE TABLE report.verification (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    report        text NOT NULL REFERENCES report.report,
    investigators text[] NOT NULL
        CHECK (cardinality(investigators) BETWEEN 1 AND 100 AND length(array_to_string(investigators, '')) <= 4000),
    began_on      date NOT NULL,
    concluded_on  date,
    outcome       text CHECK (outcome IN ('TRUE', 'PARTLY', 'FALSE', 'UNVERIFIABLE')),
    statement     text NOT NULL CHECK (length(statement) BETWEEN 1 AND 400),
    CHECK (concluded_on >= began_on),
    CHECK (cardinality(investigators) >= 2)
);
CREATE INDEX ON report.verification (concluded_on);
CREATE INDEX ON report.verification (report);

-- 举报奖励
CREATE TABLE report.reward (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    month  text NOT NULL CHECK (length(month) BETWEEN 1 AND 7),
    amount numeric(16, 2) NOT NULL CHECK (amount >= 0)
);

-- 干部监督员
CREATE TABLE report.supervisor (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    unit       text NOT NULL REFERENCES roster.unit,
    engaged_on date NOT NULL,
    until      date NOT NULL,
    ended_on   date,
    CHECK (until >= engaged_on),
    CHECK (ended_on >= engaged_on)
);
CREATE INDEX ON report.supervisor (engaged_on);
CREATE INDEX ON report.supervisor (unit, engaged_on);

-- 预告与公示
CREATE TABLE report.announcement (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    kind          text NOT NULL CHECK (kind IN ('ADVANCE_NOTICE', 'POSTING')),
    cadre_id      bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit          text NOT NULL REFERENCES roster.unit,
    intended_post text NOT NULL CHECK (length(intended_post) BETWEEN 1 AND 80),
    began_on      date NOT NULL,
    ended_on      date NOT NULL,
    replies       bigint NOT NULL CHECK (replies BETWEEN 0 AND 9999),
    CHECK (ended_on >= began_on)
);
CREATE INDEX ON report.announcement (cadre_id, began_on);
CREATE INDEX ON report.announcement (began_on);
CREATE INDEX ON report.announcement (unit, began_on);
