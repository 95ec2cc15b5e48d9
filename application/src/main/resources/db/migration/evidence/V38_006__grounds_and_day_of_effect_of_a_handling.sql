-- On which grounds of the regulations a handling was decided, and from which day it has effect, where the file says so: from these
-- follow the effect periods (影响期). Files without the two columns stay importable.
ALTER TABLE evidence.handling
    ADD COLUMN grounds text[] CHECK (cardinality(grounds) BETWEEN 1 AND 100 AND length(array_to_string(grounds, '')) <= 4000),
    ADD COLUMN effective_on date,
    ADD CHECK (effective_on >= decided_on);
SELECT ledger.bind('evidence.handling');
