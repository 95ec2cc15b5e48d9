package org.nengxia.policy.procedure;

import org.nengxia.policy.Label;

/// An organ that takes acts in the procedures of a pack, the office it is, and whose cases it takes
/// them in.
public record Organ(String code, Label title, Office office, Whose whose) {

    /// Whose cases an organ of appeal takes: appeals of leading members (领导成员) follow rules of
    /// their own, not those of civil servants (Civil Servant Law, Articles 95 and 96).
    public enum Whose {
        /// Everybody's.
        ANYBODY,
        /// Those of leading members only.
        LEADING_MEMBER,
        /// Those of all but leading members.
        OTHER
    }

    /// Whether it takes the cases of leading members, or of others.
    public boolean takes(boolean leadingMember) {
        return switch (whose) {
            case ANYBODY -> true;
            case LEADING_MEMBER -> leadingMember;
            case OTHER -> !leadingMember;
        };
    }
}
