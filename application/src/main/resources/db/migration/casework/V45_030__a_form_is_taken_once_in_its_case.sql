-- The same form sent twice is one act of its case; sent to another case it is an act there.
ALTER TABLE casework.entry DROP CONSTRAINT entry_request_key_key, ADD UNIQUE (request_key, case_number);
