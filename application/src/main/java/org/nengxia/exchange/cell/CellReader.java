package org.nengxia.exchange.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nengxia.exchange.read.Cell;
import org.nengxia.kernel.Label;
import org.nengxia.register.Kind;

/// Reads the cells of one kind of column.
public interface CellReader {
    /// Characters that the number of a record may have.
    int LONGEST_NUMBER = 60;

    /// Characters that a person's name may have.
    int LONGEST_NAME = 60;

    /// The value as the database writes it; nothing where the cell is empty, or refused, which the
    /// spot then was told.
    @Nullable String read(Cell cell, Spot spot);

    /// The reader of columns of that kind; the three of a cadre have theirs by name.
    static CellReader of(Kind kind) {
        return switch (kind) {
            case Kind.RecordNumber _, Kind.RecordOf _ -> new NumberOfRecord(LONGEST_NUMBER);
            case Kind.Text(int longest) -> new Prose(longest);
            case Kind.Day _ -> new DayCell();
            case Kind.Whole(long least, long most) -> Amount.whole(least, most);
            case Kind.Yuan _ -> Amount.yuan();
            case Kind.Score _ -> Amount.score();
            case Kind.YesNo _ -> new WordCell(yesAndNo());
            case Kind.OneOf(Map<String, Label> words) -> new WordCell(words);
            case Kind.IdentityNumber _ -> new IdentityCell();
            case Kind.UnitOf _ -> new Prose(80);
            case Kind.CadreOf _ -> name();
            case Kind.EvidenceOf _, Kind.Words _ -> new ListCell();
        };
    }

    private static Map<String, Label> yesAndNo() {
        Map<String, Label> words = new LinkedHashMap<>();
        words.put("true", new Label("是", "yes"));
        words.put("false", new Label("否", "no"));
        return words;
    }

    /// The reader of a person's name.
    static CellReader name() {
        return new Prose(LONGEST_NAME);
    }

    /// The reader of a month of birth.
    static CellReader month() {
        return new MonthCell();
    }
}
