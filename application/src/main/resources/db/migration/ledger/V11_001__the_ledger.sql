-- One entry per act, and the right edge of the Merkle log over them (ARCHITECTURE 8).
CREATE SCHEMA ledger;

-- The leaf commits to salt and content; the root is the one right after the entry was appended.
CREATE TABLE ledger.entry (
    index   bigint PRIMARY KEY CHECK (index >= 0),
    at      timestamptz NOT NULL,
    account text NOT NULL,
    actor   text NOT NULL,
    office  text NOT NULL,
    act     text NOT NULL,
    subject text NOT NULL,
    details text NOT NULL CHECK (jsonb_typeof(details::jsonb) = 'object'),
    salt    bytea NOT NULL CHECK (octet_length(salt) = 16),
    leaf    bytea NOT NULL CHECK (octet_length(leaf) = 32),
    root    bytea NOT NULL CHECK (octet_length(root) = 32)
);
CREATE INDEX ON ledger.entry (act, index);
CREATE INDEX ON ledger.entry (account, index);

-- One row, locked by whoever appends: entries get consecutive indexes without gaps.
CREATE TABLE ledger.tree (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    size     bigint NOT NULL CHECK (size >= 0),
    subtrees bytea NOT NULL
);
INSERT INTO ledger.tree (size, subtrees) VALUES (0, '');
