package org.nengxia.casework.file.appeal;

import java.util.Comparator;
import java.util.List;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Procedures;

/// To which organ an appeal goes: the one that people named, else the one of the pack, else none
/// yet, for the product invents none.
public sealed interface AppealRoute {

    /// What the organ is called while nobody has named it.
    Label UNNAMED =
            new Label(
                    "申诉受理机关（待组织部指定）",
                    "Organ of appeal (to be named by the organisation department)");

    /// The pack names the organ for such a person.
    record ByPack(Organ organ) implements AppealRoute {}

    /// People named it.
    ///
    /// @param organ as it takes part in the procedure, by the name that people gave it
    /// @param basis the document or rule that it rests on, in their words
    record Named(Organ organ, String basis) implements AppealRoute {}

    /// The pack names none for such a person, so people must.
    ///
    /// @param organ as it takes part in the procedure, by no name
    /// @param member leading member, or not known
    record ToBeNamed(Organ organ, LeadingMember member) implements AppealRoute {}

    /// The organ that takes the acts of the appeal, by the name that holds now.
    Organ organ();

    /// The route of an appeal that people did not name.
    ///
    /// @param drawn the organ of appeal in the drawing of the procedure
    static AppealRoute of(Procedures all, Organ drawn, LeadingMember member) {
        return taking(all, member).stream()
                .min(Comparator.comparing(each -> !each.equals(drawn)))
                .<AppealRoute>map(ByPack::new)
                .orElseGet(() -> new ToBeNamed(called(drawn, UNNAMED), member));
    }

    /// The route of an appeal that people named.
    static AppealRoute named(Organ drawn, String name, String basis) {
        return new Named(called(drawn, new Label(name, name)), basis);
    }

    private static Organ called(Organ organ, Label title) {
        return new Organ(organ.code(), title, organ.office(), organ.whose());
    }

    private static List<Organ> taking(Procedures all, LeadingMember member) {
        return switch (member) {
            case YES -> all.appealOrgans(true);
            case NO -> all.appealOrgans(false);
            case UNDETERMINED ->
                    all.appealOrgans(true).stream().filter(each -> each.takes(false)).toList();
        };
    }
}
