-- The level of a post or the rank (职务层次、职级) that a decision gave somebody, from the day on which it was carried out. Who never
-- came under such a decision has the level of the foremost post.
CREATE TABLE roster.level_held (
    cadre_id   bigint NOT NULL REFERENCES roster.cadre (cadre_id),
    decided_by text NOT NULL CHECK (length(decided_by) BETWEEN 1 AND 60),
    level      text NOT NULL CHECK (length(level) BETWEEN 1 AND 60), -- a code of the pack by which it was decided
    zh         text NOT NULL,
    en         text NOT NULL,
    began_on   date NOT NULL,
    ended_on   date,
    ended_by   text,
    PRIMARY KEY (cadre_id, decided_by),
    CHECK (ended_on >= began_on)
);
SELECT ledger.bind('roster.level_held');
