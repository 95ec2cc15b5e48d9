package org.nengxia.casework.sight;

import org.nengxia.evidence.Channel;
import org.nengxia.kernel.Office;
import org.nengxia.policy.recusal.Relation;

/// How much of reports (举报) a reader of a case is told: who must not learn who reported is told
/// that there was a report and nothing of it, neither what it says nor its number nor its day.
public enum Discretion {
    /// The department and the discipline commission, which have the reports themselves.
    WHOLE,
    /// Everybody else, the person concerned first; and every paper, since papers go from hand to
    /// hand.
    GUARDED;

    /// What an office is told.
    public static Discretion of(Office reader) {
        return switch (reader) {
            case ORGANISATION_OFFICER, ORGANISATION_HEAD, DISCIPLINE_COMMISSION -> WHOLE;
            default -> GUARDED;
        };
    }

    /// Whether evidence of a channel is not to be told.
    public boolean keeps(Channel channel) {
        return this == GUARDED && channel == Channel.REPORT;
    }

    /// Whether a tie to the person concerned would tell who reported.
    public boolean keeps(Relation relation) {
        return this == GUARDED && relation == Relation.COMPLAINANT;
    }
}
