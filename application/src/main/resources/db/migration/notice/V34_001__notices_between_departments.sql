-- Notification between departments, joint meeting, sanctions told (MISSION N1-N4).
CREATE SCHEMA notice;

-- 联系部门
CREATE TABLE notice.department (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    since         date NOT NULL,
    until         date,
    reconstructed boolean NOT NULL,
    CHECK (until >= since)
);
CREATE INDEX ON notice.department (since);

-- 通报内容
CREATE TABLE notice.aspect (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    since         date NOT NULL,
    until         date,
    reconstructed boolean NOT NULL,
    CHECK (until >= since)
);
CREATE INDEX ON notice.aspect (since);

-- 信息联络员
CREATE TABLE notice.officer (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    department text NOT NULL REFERENCES notice.department,
    since      date NOT NULL,
    until      date,
    CHECK (until >= since)
);
CREATE INDEX ON notice.officer (since);
CREATE INDEX ON notice.officer (department);

-- 通报信息
CREATE TABLE notice.notice (
    number     text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    sent_on    date NOT NULL,
    department text NOT NULL REFERENCES notice.department,
    officer    text NOT NULL REFERENCES notice.officer,
    aspect     text NOT NULL REFERENCES notice.aspect,
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit       text NOT NULL REFERENCES roster.unit,
    content    text NOT NULL CHECK (length(content) BETWEEN 1 AND 400),
    use        text CHECK (use IN ('ADOPTED', 'KEPT', 'FORWARDED')),
    used_on    date,
    CHECK (used_on >= sent_on)
);
CREATE INDEX ON notice.notice (cadre_id, sent_on);
CREATE INDEX ON notice.notice (sent_on);
CREATE INDEX ON notice.notice (department);
CREATE INDEX ON notice.notice (officer);
CREATE INDEX ON notice.notice (aspect);
CREATE INDEX ON notice.notice (unit, sent_on);

-- 联席会议成员
CREATE TABLE notice.meeting_member (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    name   text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    since  date NOT NULL,
    until  date,
    CHECK (until >= since)
);
CREATE INDEX ON notice.meeting_member (since);

-- 联席会议
CREATE TABLE notice.meeting (
    number       text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    held_on      date NOT NULL,
    chair        text NOT NULL CHECK (length(chair) BETWEEN 1 AND 60),
    participants text[] NOT NULL
        CHECK (cardinality(participants) BETWEEN 1 AND 100 AND length(array_to_string(participants, '')) <= 4000),
    agenda       text NOT NULL CHECK (length(agenda) BETWEEN 1 AND 300),
    minutes      text NOT NULL CHECK (length(minutes) BETWEEN 1 AND 60)
);
CREATE INDEX ON notice.meeting (held_on);

-- 处分通报
CREATE TABLE notice.sanction (
    number                 text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id               bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit                   text NOT NULL REFERENCES roster.unit,
    decided_on             date NOT NULL,
    kind                   text NOT NULL
        CHECK (kind IN ('PARTY_WARNING', 'PARTY_SERIOUS_WARNING', 'PARTY_REMOVAL', 'WARNING', 'DEMERIT',
            'MAJOR_DEMERIT', 'GRADE_LOWERED', 'DISMISSAL')),
    organ                  text NOT NULL CHECK (length(organ) BETWEEN 1 AND 60),
    adjustment_recommended boolean NOT NULL
);
CREATE INDEX ON notice.sanction (cadre_id, decided_on);
CREATE INDEX ON notice.sanction (decided_on);
CREATE INDEX ON notice.sanction (unit, decided_on);
