-- Years of the working calendar (工作日历) that were taken after the product shipped, and what was changed in a year that it knew: one row a
-- year, as it counts now. What it said before stands in the file whose digest the ledger keeps.
CREATE TABLE casework.calendar_year (
    year      int PRIMARY KEY CHECK (year BETWEEN 1949 AND 2200),
    off       date[] NOT NULL,
    work      date[] NOT NULL, -- weekend days that are worked
    source_zh text NOT NULL CHECK (length(source_zh) BETWEEN 1 AND 500),
    source_en text NOT NULL CHECK (length(source_en) BETWEEN 1 AND 500),
    file      text NOT NULL CHECK (length(file) BETWEEN 1 AND 255),
    digest    text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 of the file
    reason    text NOT NULL CHECK (length(reason) <= 500),     -- why a year that was known was changed
    taken_at  timestamptz NOT NULL,
    taken_by  text NOT NULL
);
SELECT ledger.bind('casework.calendar_year');
