-- The papers that acts of cases gave rise to, each with its number; what they say is made from the case whenever somebody
-- asks for one.
CREATE TABLE casework.paper (
    case_number text,
    seq         int,
    code        text,
    number      text NOT NULL,
    PRIMARY KEY (case_number, seq, code),
    FOREIGN KEY (case_number, seq) REFERENCES casework.entry
);
SELECT ledger.bind('casework.paper');
