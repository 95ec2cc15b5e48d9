package org.nengxia.reform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengxia.population.Effect;
import org.nengxia.population.Shift;

/// What a trial would change, in the words of one language.
///
/// @param asIf for each pack that is not law on the day, the sentence that says so
record EffectView(Effect effect, List<String> asIf, List<RuleRow> rules, List<GroupTable> tables) {

    /// A rule under both laws; null where a law does not have it.
    record RuleRow(
            String id, String ground, String channel, @Nullable Long before, @Nullable Long after) {

        /// How many more, or fewer, the rule hits.
        public long change() {
            return (after == null ? 0 : after) - (before == null ? 0 : before);
        }
    }

    /// The groups of one kind.
    ///
    /// @param code names the kind: `channel`, or the dimension
    /// @param still how many groups in which nothing changes are left out
    record GroupTable(String code, String heading, List<GroupRow> rows, int still) {}

    /// A group; a channel has a code for its glyph.
    record GroupRow(String name, @Nullable String channel, Shift shift, Bar bar) {}

    /// How long the parts of a row's bar are, in percent of the longest bar of the table.
    record Bar(double stay, double leave, double enter) {

        static Bar of(Shift shift, long longest) {
            double part = longest == 0 ? 0 : 100.0 / longest;
            return new Bar(
                    rounded(shift.stay() * part),
                    rounded(shift.leave() * part),
                    rounded(shift.enter() * part));
        }

        private static double rounded(double percent) {
            return Math.round(percent * 10) / 10.0;
        }
    }
}
