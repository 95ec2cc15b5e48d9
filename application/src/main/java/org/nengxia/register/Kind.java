package org.nengxia.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengxia.kernel.Label;

/// What a column may hold, from which follow how a cell is read, how it is stored and how it is
/// shown.
public sealed interface Kind {

    /// The record's own number (编号), which nothing else in the register carries. Stored as text,
    /// the key.
    record RecordNumber() implements Kind {}

    /// Words, at most so many characters. Stored as text.
    record Text(int longest) implements Kind {}

    /// A day, written 2003-05-09, 2003.5.9, 2003年5月9日, 20030509 or as an Excel date. Stored as
    /// date.
    record Day() implements Kind {}

    /// A whole number between two bounds, both included. Stored as bigint.
    record Whole(long least, long most) implements Kind {}

    /// An amount in yuan with two decimals, not negative. Stored as numeric(16,2).
    record Yuan() implements Kind {}

    /// A score with two decimals between 0 and 1000. Stored as numeric(6,2).
    record Score() implements Kind {}

    /// 是 or 否. Stored as boolean.
    record YesNo() implements Kind {}

    /// One of a closed list. Files hold the Chinese word, the table holds the code as text.
    ///
    /// @param words code → word, in the order to show
    record OneOf(Map<String, Label> words) implements Kind {
        /// Code → Chinese and English word.
        static OneOf of(Map<String, List<String>> pairs) {
            Map<String, Label> words = new LinkedHashMap<>();
            pairs.forEach(
                    (code, pair) -> words.put(code, new Label(pair.getFirst(), pair.getLast())));
            return new OneOf(words);
        }
    }

    /// A citizen identity number; a wrong check digit is a warning, a wrong shape a refusal. Stored
    /// as text.
    record IdentityNumber() implements Kind {}

    /// A unit of the roster, by code or by full name; unknown ones are refused. Stored as the
    /// unit's code.
    record UnitOf() implements Kind {}

    /// A leading cadre of the roster. In files it takes three columns, 姓名, 身份证号 and 出生年月 (the last
    /// two may not both be empty): the identity number decides, else name with birth month, never a
    /// name alone. Stored as the cadre's number (bigint).
    record CadreOf() implements Kind {}

    /// A record of another register, by its number; unknown ones are refused. Stored as that
    /// number.
    record RecordOf(String register) implements Kind {}

    /// Records of evidence from any channel, by their numbers, separated by 、 or comma; at least
    /// one. Stored as text[]; unknown ones are refused.
    record EvidenceOf() implements Kind {}

    /// Several short words, separated by 、 or comma. Stored as text[].
    record Words() implements Kind {}
}
