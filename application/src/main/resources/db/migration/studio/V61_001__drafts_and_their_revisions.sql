-- Drafts of regulation packs: every saved revision stays (ARCHITECTURE 5, regulation studio).
CREATE SCHEMA studio;

-- 草案
CREATE TABLE studio.draft (
    draft    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pack     text NOT NULL CHECK (pack ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' AND length(pack) <= 60), -- the id it will have
    base     text NOT NULL, -- the pack it was begun from
    replaces text,          -- the pack whose place it is to take
    state    text NOT NULL CHECK (state IN ('draft', 'verified', 'published', 'withdrawn')),
    revision int NOT NULL CHECK (revision >= 1),
    account  text NOT NULL,
    person   text NOT NULL,
    begun_at timestamptz NOT NULL
);

-- Texts by content, so that a revision costs only what it changed.
CREATE TABLE studio.content (
    hash    text PRIMARY KEY CHECK (length(hash) = 64),
    content text NOT NULL
);

CREATE TABLE studio.revision (
    draft    bigint NOT NULL REFERENCES studio.draft,
    revision int NOT NULL,
    hash     text NOT NULL CHECK (length(hash) = 64), -- of all its files
    change   text NOT NULL, -- which act: begin, save, value, head, upload, restore
    detail   text NOT NULL, -- of what: a file, a parameter, a revision
    account  text NOT NULL,
    person   text NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (draft, revision)
);

CREATE TABLE studio.revision_file (
    draft    bigint NOT NULL,
    revision int NOT NULL,
    name     text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    content  text NOT NULL REFERENCES studio.content,
    PRIMARY KEY (draft, revision, name),
    FOREIGN KEY (draft, revision) REFERENCES studio.revision
);

-- 验证: that all checks of a revision passed, and at how much they looked
CREATE TABLE studio.verification (
    draft       bigint NOT NULL,
    revision    int NOT NULL,
    cases       int NOT NULL,    -- worked cases answered as expected
    made_up     bigint NOT NULL, -- people made up at the law's boundaries
    population  bigint NOT NULL, -- cadres as they stand
    as_of       date NOT NULL,
    account     text NOT NULL,
    person      text NOT NULL,
    verified_at timestamptz NOT NULL,
    PRIMARY KEY (draft, revision),
    FOREIGN KEY (draft, revision) REFERENCES studio.revision
);
