package org.nengxia.evidence;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RowCheck;

/// Makes a channel's register a register of evidence: each of its records also stands in
/// `evidence.item`, the one list that handlings, timelines and search refer to. The register's
/// number is then unique over all channels: a record of another register with the same number
/// refuses it, at the latest by the key of `evidence.item`.
public final class EvidenceItems {

    private static final String CORRECTED =
            """
            UPDATE evidence.item i
            SET cadre_id = %4$s, unit = %5$s, day = r.%6$s, title = coalesce(r.%7$s, '')
            FROM %8$s r JOIN taken t ON t.number = r.%1$s
            WHERE i.number = r.%1$s AND i.register = '%3$s'
            """;

    /// Plain and in the order of the numbers: with a clause for conflicts it takes half as long
    /// again.
    private static final String ADDED =
            """
            INSERT INTO evidence.item (number, channel, register, cadre_id, unit, day, title)
            SELECT r.%1$s, '%2$s', '%3$s', %4$s, %5$s, r.%6$s, coalesce(r.%7$s, '')
            FROM %8$s r JOIN taken t ON t.number = r.%1$s
            WHERE NOT EXISTS (SELECT FROM evidence.item i WHERE i.number = r.%1$s AND i.register = '%3$s')
            ORDER BY r.%1$s
            """;

    private EvidenceItems() {}

    /// The registers that a channel's file declares, those marked as evidence made so.
    public static List<Register> declaredIn(RegisterFile file, Channel channel) {
        return file.registers().stream()
                .map(each -> file.isEvidence(each) ? of(channel, each) : each)
                .toList();
    }

    /// The register whose records are evidence of that channel, dated and titled as the register
    /// is.
    static Register of(Channel channel, Register register) {
        return withNumberCheck(register)
                .followedBy(
                        List.of(
                                filled(CORRECTED, channel, register),
                                filled(ADDED, channel, register)));
    }

    private static String filled(String statement, Channel channel, Register register) {
        return statement.formatted(
                register.key().name(),
                channel.code(),
                register.id(),
                has(register, "cadre_id") ? "r.cadre_id" : "NULL::bigint",
                has(register, "unit") ? "r.unit" : "NULL::text",
                register.day().orElseThrow(),
                register.title().orElseThrow(),
                register.table());
    }

    private static Register withNumberCheck(Register register) {
        String key = register.key().name();
        String noOther =
                """
                NOT EXISTS (SELECT 1 FROM evidence.item AS other (their_number, their_channel, their_register)
                WHERE their_number = %s AND their_register <> '%s')\
                """
                        .formatted(key, register.id());
        return register.checkedBy(new RowCheck(noOther, key, "import.row.numberTaken"));
    }

    private static boolean has(Register register, String column) {
        return register.columns().stream().anyMatch(each -> each.name().equals(column));
    }
}
