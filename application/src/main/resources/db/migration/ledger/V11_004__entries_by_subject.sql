-- What was done to one subject, in order: papers print the short code of their act.
CREATE INDEX ON ledger.entry (subject, index);
