-- What rules said about the population on a day (ARCHITECTURE 6). Misses are counted, not kept: they can be asked for.
CREATE SCHEMA sweep;

-- 扫描
CREATE TABLE sweep.run (
    run          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pack         text NOT NULL CHECK (length(pack) BETWEEN 1 AND 60),
    pack_hash    text NOT NULL CHECK (length(pack_hash) = 64),
    sql_hash     text NOT NULL CHECK (length(sql_hash) = 64), -- of fact sheets and rules together
    as_of        date NOT NULL,
    engine       text NOT NULL CHECK (engine IN ('postgres')),
    ran_at       timestamptz NOT NULL,
    ran_by       text NOT NULL CHECK (length(ran_by) BETWEEN 1 AND 60),
    cadres       bigint NOT NULL,
    answers_hash text NOT NULL CHECK (length(answers_hash) = 64),
    same_as      bigint REFERENCES sweep.run -- the first run of the same law on the same facts with the same answers
);
CREATE INDEX ON sweep.run (as_of, run);

CREATE TABLE sweep.rule_count (
    run          bigint NOT NULL REFERENCES sweep.run ON DELETE CASCADE,
    place        int NOT NULL, -- the rule's place in the pack
    rule         text NOT NULL,
    hits         bigint NOT NULL,
    undetermined bigint NOT NULL,
    misses       bigint NOT NULL,
    PRIMARY KEY (run, rule)
);

-- 提名与不明
CREATE TABLE sweep.answer (
    run      bigint NOT NULL REFERENCES sweep.run ON DELETE CASCADE,
    number   int NOT NULL, -- by rule, then cadre; the last part of N-2005-0417
    rule     text NOT NULL,
    cadre_id bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    unit     text REFERENCES roster.unit, -- of the foremost post held on the day
    post     text REFERENCES roster.post,
    outcome  text NOT NULL CHECK (outcome IN ('hit', 'undetermined')),
    missing  text[] NOT NULL,
    day      date, -- of the evidence that decided
    facts    jsonb NOT NULL, -- the facts the rule read, as they were
    PRIMARY KEY (run, number),
    UNIQUE (run, rule, cadre_id),
    CHECK ((outcome = 'undetermined') = (cardinality(missing) > 0))
);
CREATE INDEX ON sweep.answer (cadre_id, run);
CREATE INDEX ON sweep.answer (unit);
