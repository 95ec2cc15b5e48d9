package org.nengxia.evidence;

import java.util.Optional;
import org.nengxia.kernel.Label;
import org.nengxia.policy.fact.FactDefinition;
import org.nengxia.policy.fact.FactType;

/// A fact (事实) as the catalogue describes it: a named, typed value about a cadre as of a day.
///
/// @param unit what its number counts, such as votes
/// @param unitOfOne the same of a single one, such as vote
/// @param channel the channel it comes through; empty when the roster itself says it
/// @param register the kind of record that stands behind it
/// @param words `register.column` whose words its codes are
/// @param closed whether the register's silence means no, or 0; then it is never missing
/// @param missing what it means when it is missing, or, of a closed fact, when nothing is recorded
/// @param supplier who can supply it
public record Fact(
        String name,
        FactType type,
        Label label,
        Optional<Label> unit,
        Optional<Label> unitOfOne,
        Optional<Channel> channel,
        String register,
        Optional<String> words,
        boolean closed,
        Label missing,
        Label supplier) {

    /// The fact as packs of rules are checked against it.
    public FactDefinition definition() {
        return new FactDefinition(name, type, !closed);
    }
}
