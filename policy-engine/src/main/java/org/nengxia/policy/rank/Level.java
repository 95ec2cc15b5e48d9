package org.nengxia.policy.rank;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.Standing;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Keys;

/// A level that a person can have: that of a leading post, a rank, or a non-leading post of the
/// time before ranks. There is such a level from `from` to `to`, both days included.
public record Level(
        String code,
        Kind kind,
        Label title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Citation> citations,
        Standing standing) {

    /// Keeps its own copy.
    public Level {
        citations = List.copyOf(citations);
    }

    /// What kind of level it is.
    public enum Kind {
        /// 职务层次: the level of a post, such as 正科级.
        POST_LEVEL("职务层次", "post level"),
        /// 职级: one of the twelve ranks of those who lead nobody, since 2019-06-01.
        RANK("职级", "rank"),
        /// 非领导职务: what there was before ranks.
        NON_LEADING("非领导职务", "non-leading post");

        private final Label title;

        Kind(String zh, String en) {
            this.title = new Label(zh, en);
        }

        /// What the kind is called.
        public Label title() {
            return title;
        }

        /// The kind of a key in pack files, such as `post-level`.
        public static Optional<Kind> of(String key) {
            return Arrays.stream(values()).filter(each -> Keys.of(each).equals(key)).findFirst();
        }
    }

    /// Whether there is such a level on a day.
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
