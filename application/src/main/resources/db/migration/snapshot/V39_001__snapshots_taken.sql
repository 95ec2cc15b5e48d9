-- Snapshots of the evidence that were taken from this database (ARCHITECTURE 4): answers drawn from them may be kept here.
CREATE SCHEMA snapshot;

-- 快照
CREATE TABLE snapshot.taken (
    snapshot      text PRIMARY KEY CHECK (length(snapshot) = 64), -- SHA-256 of the day and of all files
    as_of         date NOT NULL,
    evidence_rows bigint NOT NULL,
    taken_at      timestamptz NOT NULL,
    taken_by      text NOT NULL CHECK (length(taken_by) BETWEEN 1 AND 60)
);
