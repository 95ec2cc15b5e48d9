-- 任期届满日：until when the term of office runs in which somebody holds a post, where the document of appointment says so. Some effect
-- periods (影响期) end with it. Files without the column stay importable.
ALTER TABLE roster.tenure
    ADD COLUMN term_ends_on date,
    ADD CHECK (term_ends_on >= began_on);
SELECT ledger.bind('roster.tenure');
