package org.nengxia.policy.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nengxia.policy.Label;

/// How a ground of this pack relates to grounds of another pack; `note` says why. Only the relation
/// `NONE` has no grounds on the other side.
public record Crosswalk(
        String ground, String pack, List<String> to, Relation relation, Label note) {

    /// Keeps its own copy.
    public Crosswalk {
        to = List.copyOf(to);
    }

    /// How the ground stands to those of the other pack.
    public enum Relation {
        /// Both catch the same conduct.
        SAME,
        /// The ground catches less than the other.
        NARROWER,
        /// The ground catches more than the other.
        WIDER,
        /// They overlap; neither holds the other.
        RELATED,
        /// The other pack has nothing like it.
        NONE;

        /// The relation as written in pack files, lower case.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The relation of a key, if there is one.
        public static Optional<Relation> of(String key) {
            return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
        }
    }
}
