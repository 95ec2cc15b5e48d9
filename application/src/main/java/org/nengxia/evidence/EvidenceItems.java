package org.nengxia.evidence;

import java.util.List;
import org.nengxia.register.Register;
import org.nengxia.register.RegisterFile;
import org.nengxia.register.RowCheck;

/// Makes a channel's register a register of evidence: each of its records is listed in
/// `evidence.listed`, the one list that handlings, timelines and search refer to, and read there
/// through the view `evidence.item`. The register's number is then unique over all channels: a
/// record of another register with the same number refuses it, at the latest by the key of the
/// list.
public final class EvidenceItems {
    private EvidenceItems() {}

    /// The registers that a channel's file declares, those marked as evidence made so.
    public static List<Register> declaredIn(RegisterFile file) {
        return file.registers().stream()
                .map(each -> file.isEvidence(each) ? evidence(each) : each)
                .toList();
    }

    private static Register evidence(Register register) {
        String listed =
                """
                INSERT INTO evidence.listed (number, register)
                SELECT t.number, '%1$s' FROM taken t
                WHERE NOT EXISTS (SELECT FROM evidence.listed l WHERE l.number = t.number AND l.register = '%1$s')
                ORDER BY t.number
                """
                        .formatted(register.id());
        return withNumberCheck(register).followedBy(List.of(listed));
    }

    private static Register withNumberCheck(Register register) {
        String key = register.key().name();
        String noOther =
                """
                NOT EXISTS (SELECT 1 FROM evidence.listed AS other (their_number, their_register)
                WHERE their_number = %s AND their_register <> '%s')\
                """
                        .formatted(key, register.id());
        return register.checkedBy(new RowCheck(noOther, key, "import.row.numberTaken"));
    }
}
