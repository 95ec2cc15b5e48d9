-- Who may sign in, and what keeps guessing slow (ARCHITECTURE 9).
CREATE SCHEMA shell;

CREATE TABLE shell.account (
    name                 text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9.-]{1,39}$'),
    password             text NOT NULL CHECK (password LIKE '$argon2id$%'),
    display_name         text NOT NULL,
    office               text NOT NULL,
    unit                 text,
    must_change_password boolean NOT NULL,
    disabled             boolean NOT NULL,
    demo                 boolean NOT NULL DEFAULT false,
    last_sign_in         timestamptz,
    created_at           timestamptz NOT NULL DEFAULT now()
);

-- Counted under a digest of the name as typed, whether or not somebody has that name.
CREATE TABLE shell.sign_in_failure (
    name_digest  bytea PRIMARY KEY,
    failures     int NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz
);
