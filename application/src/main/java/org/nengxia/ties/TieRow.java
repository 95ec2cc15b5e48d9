package org.nengxia.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.nengxia.policy.Label;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.policy.recusal.Tie;
import org.nengxia.register.Kind;
import org.nengxia.register.RegisterFile;

/// A row of the answer as a tie, with one sentence that names its record.
final class TieRow {
    private static final Kind.OneOf KIN =
            (Kind.OneOf) RegisterFile.of("ties").registers().getFirst().column("relation").kind();

    private TieRow() {}

    static Tie tie(ResultSet row) throws SQLException {
        Relation relation = Relation.valueOf(row.getString("relation"));
        return new Tie(
                relation,
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                source(relation, row));
    }

    private static Label source(Relation relation, ResultSet row) throws SQLException {
        return switch (relation) {
            case KINSHIP -> kin(row);
            case OWN_UNIT ->
                    posts(
                            row,
                            "名册：同在%s任职，本人任%s，当事人任%s",
                            "roster: both serve in %s, as %s and as %s");
            case FORMER_SUPERIOR ->
                    posts(
                            row,
                            "名册：在%s任%s时，当事人任%s",
                            "roster: led %s as %s while the person concerned was %s");
            case OWN_CASE -> new Label("即当事人本人", "is the person concerned");
            case COMPLAINANT, DECIDED_BEFORE, WITNESS ->
                    throw new IllegalStateException(
                            relation + " is told by whoever keeps the case");
        };
    }

    private static Label kin(ResultSet row) throws SQLException {
        var word = Objects.requireNonNull(KIN.words().get(row.getString("kin")));
        Object[] said = {row.getString("record"), row.getString("words"), row.getString("seen_on")};
        return new Label(
                "亲属台账 %s：%s（%s，%s 记载）".formatted(said[0], word.zh(), said[1], said[2]),
                "register of kin %s: %s (%s, seen on %s)"
                        .formatted(said[0], word.en(), said[1], said[2]));
    }

    private static Label posts(ResultSet row, String zh, String en) throws SQLException {
        Object[] said = {
            row.getString("record"), row.getString("words"), row.getString("other_words")
        };
        return new Label(zh.formatted(said), en.formatted(said));
    }
}
