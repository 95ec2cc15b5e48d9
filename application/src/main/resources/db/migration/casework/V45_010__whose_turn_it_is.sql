-- The acts that are open in running cases and the office whose turn it is, kept beside the case so that the navigation can count
-- what somebody has to do without reading a case.
CREATE TABLE casework.turn (
    case_number text REFERENCES casework.case_file,
    task        text,
    office      text NOT NULL, -- of the procedure, such as DECIDING_ORGAN
    PRIMARY KEY (case_number, task)
);
CREATE INDEX ON casework.turn (office);

SELECT ledger.bind('casework.turn');
