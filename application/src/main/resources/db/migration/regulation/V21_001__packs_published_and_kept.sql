-- Packs that were published here, and the text of every pack that was ever applied to people (ARCHITECTURE 5).
CREATE SCHEMA regulation;

-- 法规包原文: kept for good, so that what was decided under a pack stays explained by it
CREATE TABLE regulation.kept (
    hash     text PRIMARY KEY CHECK (length(hash) = 64), -- of its files, over that of the pack it extends
    pack     text NOT NULL CHECK (length(pack) BETWEEN 1 AND 60),
    superior text REFERENCES regulation.kept -- the pack it extends, as it was then
);

CREATE TABLE regulation.kept_file (
    hash    text NOT NULL REFERENCES regulation.kept,
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    content text NOT NULL,
    PRIMARY KEY (hash, name)
);

-- 发布: a pack is published once and never changed; another may take its place
CREATE TABLE regulation.published (
    pack         text PRIMARY KEY,
    hash         text NOT NULL UNIQUE REFERENCES regulation.kept,
    replaces     text UNIQUE, -- the pack whose last day is the day before this one begins
    published_at timestamptz NOT NULL,
    published_by text NOT NULL CHECK (length(published_by) BETWEEN 1 AND 60)
);
