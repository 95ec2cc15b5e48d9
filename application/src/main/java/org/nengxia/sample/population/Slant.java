package org.nengxia.sample.population;

import java.util.Locale;

/// A bias that may be planted in a population, so that one can see whether it is found.
public enum Slant {
    /// None: sex, age and unit have nothing to do with what is recorded of anybody.
    NONE("", ""),
    /// One woman in 25 gets two fifths of votes of not competent, on top of those who would anyhow.
    WOMEN_VOTES(
            "appraisal",
            """
            SELECT * REPLACE (CASE WHEN draw(cadre_id, 'sex') < 2200 AND draw(cadre_id, 'slant') < 400
                THEN votes_valid * 2 // 5 ELSE votes_incompetent END AS votes_incompetent) FROM (:rows) fair
            """),
    /// The same for one cadre of a township in 25.
    TOWNSHIP_VOTES(
            "appraisal",
            """
            SELECT * REPLACE (CASE WHEN (cadre_id // 60) % 20 BETWEEN 9 AND 13 AND draw(cadre_id, 'slant') < 400
                THEN votes_valid * 2 // 5 ELSE votes_incompetent END AS votes_incompetent) FROM (:rows) fair
            """),
    /// Of those of 50 and above one in 15 is not competent by the annual assessment.
    OLDER_GRADES(
            "grade",
            """
            SELECT * REPLACE (CASE WHEN many(cadre_id, 'birth') % 9000 < 913 AND draw(cadre_id, 'slant') < 700
                THEN 'INCOMPETENT' ELSE annual_grade END AS annual_grade) FROM (:rows) fair
            """),
    /// Townships leave the counts of one appraisal in ten open.
    TOWNSHIP_MISSING(
            "appraisal",
            """
            SELECT * REPLACE (CASE WHEN (cadre_id // 60) % 20 NOT BETWEEN 9 AND 13 OR draw(cadre_id, 'slant') >= 1000
                THEN votes_incompetent END AS votes_incompetent) FROM (:rows) fair
            """);

    private final String view;
    private final String sql;

    Slant(String view, String sql) {
        this.view = view;
        this.sql = sql;
    }

    /// The rows of a view, given as SQL, with the bias in them.
    String plantedIn(String name, String rows) {
        return name.equals(view) ? sql.replace(":rows", rows) : rows;
    }

    /// As an option is written, such as `women-votes`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
