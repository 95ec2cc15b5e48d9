-- Which rows each act wrote, as salted digests, so that the log can be compared with the tables it speaks of (docs/ledger.md).
-- Noted by the database itself, statement by statement; claimed by the act's entry, which commits to all of them.
CREATE TABLE ledger.bound (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry    bigint, -- none as long as no act has claimed what its transaction wrote
    tx       xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    relation text NOT NULL,
    columns  text[] NOT NULL,
    salt     uuid NOT NULL,
    gone     boolean NOT NULL,
    keys     text[] NOT NULL,
    digests  bytea[] NOT NULL -- of the rows, in the order of their keys; none for rows that were deleted
);
CREATE INDEX ON ledger.bound (entry);
CREATE INDEX ON ledger.bound (tx) WHERE entry IS NULL;
CREATE INDEX ON ledger.bound (relation);

CREATE TABLE ledger.bound_table (
    relation text PRIMARY KEY,
    key      text[] NOT NULL,
    columns  text[] NOT NULL
);

-- SQL for a row's values as JSON, the same in every session: moments in UTC, days as ISO writes them.
CREATE FUNCTION ledger.row_sql(of_relation text, of_columns text[]) RETURNS text
    LANGUAGE sql STABLE
    RETURN (
        SELECT 'json_build_array(' || string_agg(
            CASE
                WHEN a.attname IS NULL THEN 'NULL'
                WHEN a.atttypid = 'timestamptz'::regtype THEN format('r.%I AT TIME ZONE ''UTC''', c.name)
                ELSE format('r.%I', c.name)
            END, ', ' ORDER BY c.place) || ')::text'
        FROM unnest(of_columns) WITH ORDINALITY c (name, place)
        LEFT JOIN pg_attribute a ON a.attrelid = of_relation::regclass AND a.attname = c.name AND NOT a.attisdropped);

-- SQL for a row's key: the value itself, or all of them as JSON.
CREATE FUNCTION ledger.key_sql(of_relation text, of_key text[]) RETURNS text
    LANGUAGE sql STABLE
    RETURN CASE cardinality(of_key) WHEN 1 THEN format('r.%I::text', of_key[1]) ELSE ledger.row_sql(of_relation, of_key) END;

-- Binds a table to the ledger: from now on every row that is written there must be claimed by an act. To be called by the
-- module's migration, and again after a column was added. Columns in `unbound` may change without an act.
CREATE FUNCTION ledger.bind(of_relation text, unbound text[] DEFAULT '{}') RETURNS void
    LANGUAGE plpgsql AS $bind$
DECLARE
    key_columns text[];
    all_columns text[];
    key_of_row  text;
    row_of_row  text;
    noted       text;
    chunked     text := 'INSERT INTO ledger.bound (relation, columns, salt, gone, keys, digests) SELECT %1$L, %2$L, salt, %3$s, '
        'array_agg(key), %4$s FROM (SELECT key, row_text, (row_number() OVER () - 1) / 10000 AS chunk FROM (%5$s) w) c GROUP BY chunk';
    digests     text := 'array_agg(sha256(uuid_send(salt) || convert_to(row_text, ''UTF8'')))';
BEGIN
    SELECT array_agg(a.attname::text ORDER BY k.place) INTO STRICT key_columns
    FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    WHERE i.indrelid = of_relation::regclass AND i.indisprimary;
    SELECT array_agg(attname::text ORDER BY attnum) INTO STRICT all_columns FROM pg_attribute
    WHERE attrelid = of_relation::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND attname <> ALL (unbound);
    key_of_row := ledger.key_sql(of_relation, key_columns);
    row_of_row := ledger.row_sql(of_relation, all_columns);
    noted := format('SELECT %s AS key, %s AS row_text FROM ', key_of_row, row_of_row);
    EXECUTE format('CREATE OR REPLACE FUNCTION ledger.%I() RETURNS trigger LANGUAGE plpgsql AS $note$
        DECLARE salt uuid := gen_random_uuid();
        BEGIN
            IF TG_OP = ''INSERT'' THEN %s;
            ELSIF TG_OP = ''DELETE'' THEN %s;
            ELSE %s; %s;
            END IF;
            RETURN NULL;
        END $note$', 'note ' || of_relation,
        format(chunked, of_relation, all_columns, 'false', digests, noted || 'new_rows r'),
        format(chunked, of_relation, all_columns, 'true', '''{}''', noted || 'old_rows r'),
        format(chunked, of_relation, all_columns, 'false', digests, noted || 'new_rows r EXCEPT ' || noted || 'old_rows r'),
        format(chunked, of_relation, all_columns, 'true', '''{}''', format(
            'SELECT %1$s AS key, NULL AS row_text FROM old_rows r EXCEPT SELECT %1$s, NULL FROM new_rows r', key_of_row)));
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_notes_insert AFTER INSERT ON %1$s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger.%2$I()', of_relation, 'note ' || of_relation);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_notes_delete AFTER DELETE ON %1$s REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger.%2$I()', of_relation, 'note ' || of_relation);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_notes_update AFTER UPDATE ON %1$s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION ledger.%2$I()', of_relation, 'note ' || of_relation);
    -- rows from before the table was bound wait, under no transaction, for the product's next start to take them over as found
    IF NOT EXISTS (SELECT FROM ledger.bound_table WHERE relation = of_relation) THEN
        EXECUTE format('WITH s AS (SELECT gen_random_uuid() AS salt) INSERT INTO ledger.bound (tx, relation, columns, salt, gone, keys, digests)
            SELECT ''0'', %1$L, %2$L, min(salt::text)::uuid, false, array_agg(key), %3$s
            FROM (SELECT key, row_text, salt, (row_number() OVER () - 1) / 10000 AS chunk FROM (%4$s) w, s) c GROUP BY chunk',
            of_relation, all_columns, digests, noted || of_relation || ' r');
    END IF;
    INSERT INTO ledger.bound_table VALUES (of_relation, key_columns, all_columns)
    ON CONFLICT (relation) DO UPDATE SET key = excluded.key, columns = excluded.columns;
END $bind$;

-- What an entry commits to of the rows that it claims: relation, columns, salt, keys and digests of each part, in order.
CREATE FUNCTION ledger.part_digest(part ledger.bound) RETURNS bytea
    LANGUAGE sql STABLE
    RETURN sha256(
        convert_to(json_build_array(part.relation, part.columns, part.salt, part.gone, part.keys)::text, 'UTF8')
        || coalesce((SELECT string_agg(d.digest, ''::bytea ORDER BY d.place)
            FROM unnest(part.digests) WITH ORDINALITY d (digest, place)), ''::bytea));
