-- Whose kin somebody is, as far as it was declared or seen (recusal: SL-13, SL-14).
CREATE SCHEMA ties;

-- 亲属: of the cadre, the relative is what `relation` says. With an identity number the relative is that cadre, if the roster
-- has him; a name alone never makes anybody a relative.
CREATE TABLE ties.kinship (
    number        text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id      bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    relation      text NOT NULL
        CHECK (relation IN ('SPOUSE', 'PARENT', 'CHILD', 'GRANDPARENT', 'GRANDCHILD', 'SIBLING', 'UNCLE_AUNT', 'NEPHEW_NIECE',
            'COUSIN', 'PARENT_IN_LAW', 'CHILD_IN_LAW', 'SIBLING_IN_LAW', 'COLLATERAL_IN_LAW', 'CO_PARENT_IN_LAW')),
    relative_name text NOT NULL CHECK (length(relative_name) BETWEEN 1 AND 60),
    relative_id   text CHECK (relative_id ~ '^[0-9]{17}[0-9X]$'),
    source        text NOT NULL CHECK (length(source) BETWEEN 1 AND 100),
    seen_on       date NOT NULL
);
CREATE INDEX ON ties.kinship (cadre_id);
CREATE INDEX ON ties.kinship (relative_id);
CREATE INDEX ON ties.kinship (seen_on);

-- 亲属申报: on that day the cadre declared all his kin, also when there are none to record.
CREATE TABLE ties.declaration (
    number      text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 60),
    cadre_id    bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    declared_on date NOT NULL,
    document    text NOT NULL CHECK (length(document) BETWEEN 1 AND 100)
);
CREATE INDEX ON ties.declaration (cadre_id, declared_on);
CREATE INDEX ON ties.declaration (declared_on);

-- What acts write here is bound to their entries in the ledger (docs/ledger.md).
SELECT ledger.bind('ties.kinship');
SELECT ledger.bind('ties.declaration');
