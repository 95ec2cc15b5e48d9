-- 处分期（月）：the period that the organ fixed, in months, where it took several sanctions of one kind together (政务处分法第十五条). Files
-- without the column stay importable.
ALTER TABLE notice.sanction
    ADD COLUMN months int CHECK (months BETWEEN 1 AND 120);
SELECT ledger.bind('notice.sanction');
