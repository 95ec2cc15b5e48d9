package org.nengxia.ties;

/// The questions to kinship and roster; each answers for all persons (`:persons`) and all subjects
/// (`:subjects`) at once. A tenure runs up to, and not including, the day on which it ended.
final class TieSql {

    /// Every tie of a person to the subject: relation, first and last day, and what the record
    /// says.
    static final String TIES =
            """
            WITH served AS (
                SELECT t.cadre_id, t.number, t.began_on, t.ended_on, p.unit, p.team, p.title, u.name AS unit_name,
                    CASE WHEN p.principal THEN 2 WHEN p.leading_post THEN 1 ELSE 0 END AS height
                FROM roster.tenure t JOIN roster.post p ON p.number = t.post JOIN roster.unit u ON u.number = p.unit
                WHERE (t.cadre_id = ANY(:persons) OR t.cadre_id = ANY(:subjects)) AND t.began_on <= :day
            ), together AS (
                SELECT his.cadre_id AS subject, theirs.cadre_id AS person, theirs.unit_name, theirs.title AS post, his.title AS subject_post,
                    greatest(theirs.began_on, his.began_on) AS since,
                    nullif(least(coalesce(theirs.ended_on, 'infinity'), coalesce(his.ended_on, 'infinity')), 'infinity') AS ended_on,
                    theirs.height > his.height AS above, theirs.unit = his.unit AS one_unit
                FROM served theirs JOIN served his ON his.cadre_id = ANY(:subjects) AND theirs.cadre_id = ANY(:persons)
                    AND theirs.cadre_id <> his.cadre_id
                    AND (theirs.unit = his.unit OR theirs.team = his.team)
                    AND theirs.began_on < coalesce(his.ended_on, 'infinity') AND his.began_on < coalesce(theirs.ended_on, 'infinity')
            )
            SELECT r.cadre_id AS subject, k.cadre_id AS person, 'KINSHIP' AS relation, NULL::date AS since, NULL::date AS until,
                k.number AS record, k.relation AS kin, k.source AS words, NULL AS other_words, k.seen_on
            FROM ties.kinship k JOIN roster.cadre r ON r.id_number = k.relative_id
            WHERE r.cadre_id = ANY(:subjects) AND k.cadre_id = ANY(:persons) AND k.cadre_id <> r.cadre_id
            UNION ALL
            SELECT k.cadre_id, r.cadre_id, 'KINSHIP', NULL, NULL, k.number, k.relation, k.source, NULL, k.seen_on
            FROM ties.kinship k JOIN roster.cadre r ON r.id_number = k.relative_id
            WHERE k.cadre_id = ANY(:subjects) AND r.cadre_id = ANY(:persons) AND r.cadre_id <> k.cadre_id
            UNION ALL
            SELECT subject, person, 'OWN_UNIT', since, ended_on - 1, unit_name, NULL, post, subject_post, NULL
            FROM together WHERE one_unit AND (ended_on IS NULL OR ended_on > :day)
            UNION ALL
            SELECT subject, person, 'FORMER_SUPERIOR', since, ended_on - 1, unit_name, NULL, post, subject_post, NULL
            FROM together WHERE above
            UNION ALL
            SELECT s.subject, s.subject, 'OWN_CASE', NULL, NULL, NULL, NULL, NULL, NULL, NULL
            FROM unnest(:subjects) AS s (subject) WHERE s.subject = ANY(:persons)
            ORDER BY subject, person, relation, since NULLS FIRST, record
            """;

    /// For each person other than the subject, whether kin and service are unknown.
    static final String UNKNOWN =
            """
            SELECT s.subject, person.cadre_id AS person,
                NOT EXISTS (SELECT FROM ties.declaration d
                    WHERE d.cadre_id IN (person.cadre_id, s.subject) AND d.declared_on <= :day)
                OR EXISTS (SELECT FROM ties.kinship k JOIN roster.cadre namesake ON namesake.name = k.relative_name
                    WHERE k.relative_id IS NULL
                        AND (k.cadre_id, namesake.cadre_id) IN ((person.cadre_id, s.subject), (s.subject, person.cadre_id)))
                AS kin_unknown,
                NOT EXISTS (SELECT FROM roster.tenure t WHERE t.cadre_id = person.cadre_id)
                OR NOT EXISTS (SELECT FROM roster.tenure t WHERE t.cadre_id = s.subject) AS service_unknown
            FROM unnest(:persons) AS person (cadre_id) CROSS JOIN unnest(:subjects) AS s (subject)
            WHERE person.cadre_id <> s.subject
            """;

    private TieSql() {}
}
