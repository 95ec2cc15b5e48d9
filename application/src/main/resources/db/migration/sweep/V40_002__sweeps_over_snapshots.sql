-- A sweep may run in an engine of its own over a snapshot taken from this database (ARCHITECTURE 6).
ALTER TABLE sweep.run ADD COLUMN snapshot text REFERENCES snapshot.taken;
ALTER TABLE sweep.run DROP CONSTRAINT run_engine_check;
ALTER TABLE sweep.run ADD CONSTRAINT run_engine_check CHECK (engine IN ('postgres', 'duckdb', 'spark'));
ALTER TABLE sweep.run ADD CONSTRAINT run_snapshot_check CHECK ((engine = 'postgres') = (snapshot IS NULL));
