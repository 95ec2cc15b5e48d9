-- Whole numbers of registers are bigint in their tables.
ALTER TABLE notice.sanction ALTER COLUMN months TYPE bigint;
SELECT ledger.bind('notice.sanction');
