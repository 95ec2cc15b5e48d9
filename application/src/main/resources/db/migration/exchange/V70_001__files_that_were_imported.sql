-- Which files came in, once each, and what was done with their rows (ARCHITECTURE 3, floor 7, and 10).
CREATE SCHEMA exchange;

-- A name as names are compared: composed, without blanks, the dots between the parts of a name all one dot.
-- Stored and shown is the name as it was written.
CREATE FUNCTION exchange.name_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN translate(normalize(name, NFC),
        U&'\2022\2027\30FB\FF65\FF0E\2219\22C5\FE52.' || U&'\0020\0009\000A\3000\00A0\2002\2003\2009',
        U&'\00B7\00B7\00B7\00B7\00B7\00B7\00B7\00B7\00B7');

CREATE TABLE exchange.import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file_name   text NOT NULL,
    sha256      text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bigint NOT NULL CHECK (bytes > 0),
    account     text NOT NULL,
    person      text NOT NULL,
    office      text NOT NULL,
    imported_at timestamptz NOT NULL,
    taken       bigint NOT NULL CHECK (taken >= 0),
    corrected   bigint NOT NULL CHECK (corrected >= 0),
    same        bigint NOT NULL CHECK (same >= 0),
    changed     bigint NOT NULL CHECK (changed >= 0),
    warned      bigint NOT NULL CHECK (warned >= 0),
    report      jsonb NOT NULL
);
CREATE INDEX ON exchange.import (imported_at DESC);
