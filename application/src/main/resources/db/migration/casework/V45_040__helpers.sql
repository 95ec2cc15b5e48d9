-- 帮教责任人: who helps the person whom a decision that stands is about; the last one named. What was said of each naming stands in
-- the case's entries.
CREATE TABLE casework.helper (
    case_number text PRIMARY KEY REFERENCES casework.case_file,
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id), -- who is helped
    account     text NOT NULL,
    since       date NOT NULL,
    purpose     text NOT NULL
);
CREATE INDEX ON casework.helper (account);
SELECT ledger.bind('casework.helper');
