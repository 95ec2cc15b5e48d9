-- Meetings of the organs that decide (集体讨论): what is on the agenda, who is absent. The votes themselves are acts of the cases;
-- who voted how is kept nowhere.
CREATE TABLE casework.meeting (
    number      text PRIMARY KEY CHECK (number ~ '^M-\d{4}-\d{3,}$'),
    organ       text NOT NULL,
    held_on     date NOT NULL,
    place       text NOT NULL CHECK (length(place) BETWEEN 1 AND 100),
    opened      boolean NOT NULL DEFAULT false,
    absent      text[] NOT NULL DEFAULT '{}', -- codes of members
    convened_by text NOT NULL
);

-- One matter of the agenda; its result stands here once it was voted on.
CREATE TABLE casework.agenda (
    meeting     text REFERENCES casework.meeting,
    case_number text REFERENCES casework.case_file,
    place       int NOT NULL CHECK (place > 0),
    outcome     text,
    PRIMARY KEY (meeting, case_number)
);
CREATE INDEX ON casework.agenda (case_number);

SELECT ledger.bind('casework.meeting');
SELECT ledger.bind('casework.agenda');
