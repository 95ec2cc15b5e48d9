-- The life of cases (ARCHITECTURE 7): what each was opened with, and all that happened in it, in order. The state of a case
-- follows from these; `case_file` keeps of it what lists and locks need.
CREATE SCHEMA casework;

-- Running numbers of cases and papers, without gaps.
CREATE TABLE casework.series (
    series text,
    year   int,
    last   int NOT NULL CHECK (last > 0),
    PRIMARY KEY (series, year)
);

-- 个案
CREATE TABLE casework.case_file (
    number    text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id  bigint REFERENCES roster.cadre (cadre_id),
    team      text REFERENCES roster.team,
    pack      text NOT NULL,
    pack_hash text NOT NULL,
    procedure text NOT NULL, -- by which it was opened
    reason    text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    opened_on date NOT NULL,
    opened_by text NOT NULL,
    source    text NOT NULL CHECK (source IN ('nomination', 'organ', 'record')),
    version   int NOT NULL CHECK (version >= 0),
    state     text NOT NULL CHECK (state IN ('running', 'suspended', 'closed')),
    follows   text NOT NULL, -- the procedure that it follows now
    place     text NOT NULL, -- where it stands in the drawing
    ended     text,
    measure   text,          -- decided, or else proposed
    decided_on date,
    closed_on date,
    CHECK (num_nonnulls(cadre_id, team) = 1)
);
CREATE INDEX ON casework.case_file (cadre_id);
CREATE INDEX ON casework.case_file (team);
CREATE INDEX ON casework.case_file (opened_on);
-- Grounds and channels about one person are joined in one case: no second one is opened beside it.
CREATE UNIQUE INDEX one_open_case_of_a_cadre ON casework.case_file (cadre_id) WHERE state <> 'closed';
CREATE UNIQUE INDEX one_open_case_of_a_team ON casework.case_file (team) WHERE state <> 'closed';

-- Why it was opened: grounds of the pack, and the nominations that named them.
CREATE TABLE casework.ground (
    case_number text REFERENCES casework.case_file,
    ground      text,
    nomination  text NOT NULL DEFAULT '', -- its number, where a rule nominated
    path        text NOT NULL DEFAULT '', -- where the page stands that says why
    PRIMARY KEY (case_number, ground, nomination)
);

-- The evidence of the case, of whichever channel.
CREATE TABLE casework.evidence (
    case_number text REFERENCES casework.case_file,
    item        text REFERENCES evidence.listed,
    place       int NOT NULL,
    PRIMARY KEY (case_number, item)
);
CREATE INDEX ON casework.evidence (item);

-- What happened, one row each; nothing is ever changed or taken away.
CREATE TABLE casework.entry (
    case_number text REFERENCES casework.case_file,
    seq         int CHECK (seq > 0),
    kind        text NOT NULL,
    task        text,
    outcome     text,
    happened_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    account     text NOT NULL,
    name        text NOT NULL,
    office      text NOT NULL,
    body        jsonb NOT NULL,
    request_key uuid UNIQUE, -- of the form that was sent, so that sending it twice takes the act once
    PRIMARY KEY (case_number, seq)
);

-- The offices that have to do with a case, or had.
CREATE TABLE casework.sight (
    case_number text REFERENCES casework.case_file,
    office      text,
    PRIMARY KEY (case_number, office)
);

-- Those who keep out of it, whatever their office.
CREATE TABLE casework.recused (
    case_number text REFERENCES casework.case_file,
    account     text,
    PRIMARY KEY (case_number, account)
);
CREATE INDEX ON casework.recused (account);

-- People who take part in cases: whose account is whose, who sits in the deciding organ. Without an account somebody may still
-- be a member.
CREATE TABLE casework.person (
    code      text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9.-]{1,39}$'), -- the account's name where there is one
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    cadre_id  bigint REFERENCES roster.cadre (cadre_id),
    organ     text CHECK (length(organ) BETWEEN 1 AND 60), -- of whose members the person is one
    principal boolean NOT NULL DEFAULT false,
    until     date
);
CREATE UNIQUE INDEX ON casework.person (cadre_id);

SELECT ledger.bind('casework.series');
SELECT ledger.bind('casework.case_file');
SELECT ledger.bind('casework.ground');
SELECT ledger.bind('casework.evidence');
SELECT ledger.bind('casework.entry');
SELECT ledger.bind('casework.sight');
SELECT ledger.bind('casework.recused');
SELECT ledger.bind('casework.person');
