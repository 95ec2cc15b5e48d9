package org.nengxia.exchange;

import java.util.List;
import org.nengxia.exchange.sheet.Field;
import org.nengxia.register.Kind;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;

/// Values that columns take, with given text wherever there may be text, so that rows made of one
/// text point to each other.
record Likely(Registers registers) {

    Object value(Register register, Field field, String text) {
        return switch (field.column().kind()) {
            case Kind.RecordNumber _ -> number(register, text);
            case Kind.Text(int longest) -> cut(text, longest);
            case Kind.Day _ -> "2003-05-09";
            case Kind.Whole(long least, long _) -> Math.max(least, 0);
            case Kind.Yuan _, Kind.Score _ -> 1;
            case Kind.YesNo _ -> "否";
            case Kind.OneOf(var words) -> words.values().iterator().next().zh();
            case Kind.IdentityNumber _ -> identity(text);
            case Kind.UnitOf _ -> "T01";
            case Kind.CadreOf _ -> field.staged().endsWith("__id") ? County.ANNA : "";
            case Kind.RecordOf(String other) -> number(registers.find(other).orElseThrow(), text);
            case Kind.EvidenceOf _ ->
                    number(registers.find("assessment.absence").orElseThrow(), "\\N");
            case Kind.Words _ -> text + "、乙";
        };
    }

    /// Numbers of evidence differ over all registers.
    private String number(Register register, String text) {
        return text + "#" + registers.rank(register);
    }

    private static String identity(String text) {
        return County.id("19800101" + (100 + Math.floorMod(text.hashCode(), 900)));
    }

    List<String> texts(Register register, String column, List<String> texts) {
        int longest = register.column(column).kind() instanceof Kind.Text(int most) ? most : 0;
        return texts.stream().map(text -> cut(text, longest)).toList();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).strip();
    }
}
