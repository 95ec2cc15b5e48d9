package org.nengxia.population;

/// What another law would change in a group: how many are hit under both, only under the new one,
/// only under the old one.
///
/// @param key the group, as its [Dimension] says, or a channel's key
public record Shift(String key, long cadres, long stay, long enter, long leave) {

    /// How many the old law hits.
    public long hitBefore() {
        return stay + leave;
    }

    /// How many the new law would hit.
    public long hitAfter() {
        return stay + enter;
    }
}
