package org.nengxia.evidence;

import org.nengxia.register.Kind;

/// What organs of people decided about someone: the modes of adjustment and the lighter measures
/// (MISSION R3, I4, A4; GLOSSARY).
public final class Measures {
    /// All measures that a handling may record, lightest first.
    public static final Kind.OneOf ALL =
            Kind.OneOf.of(
                    """
                    EDUCATION|批评教育|Criticism and education
                    CIRCULATED_CRITICISM|通报批评|Circulated criticism
                    HONOURS_BARRED|取消评优评先资格|Loss of eligibility for honours
                    ADMONITION|诫勉|Admonition
                    CONVERSION|改任非领导职务|Conversion to a non-leading post
                    AWAITING_ASSIGNMENT|待岗|Awaiting assignment
                    BLAME_RESIGNATION|引咎辞职|Resignation taking the blame
                    ORDERED_RESIGNATION|责令辞职|Ordered resignation
                    DEMOTION|降职|Demotion
                    REMOVAL|免职|Removal
                    """);

    private Measures() {}
}
