package org.nengxia.casework.web.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.casework.People;
import org.nengxia.casework.level.PostChoices;
import org.nengxia.casework.meeting.Quorums;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.casework.web.Words;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.recusal.Relation;
import org.nengxia.roster.Tenure;

/// What the page of a form shows beside its fields.
///
/// @param kind which form: a form of the procedure, such as `verify`, or another act, such as
///   `suspend`
/// @param action where it is sent
/// @param note articles and papers that the act rests on; empty for none
/// @param outcomes what it can result in, by key
/// @param people those who may take part: their recusal was settled, and they need not withdraw
/// @param stands the rows of a recusal check
/// @param relations what a person can be to the subject, by key
/// @param measures those that can be chosen, by code
/// @param posts which can be chosen; nothing where the act takes none up
/// @param needs how many members must be there and in favour in a vote
/// @param levels what can be fixed for afterwards; none where the act fixes no level
/// @param reviewDue whether a day of review must be fixed
record FormShown(
        String kind,
        Label title,
        String action,
        String note,
        Map<String, Label> outcomes,
        List<People.Person> people,
        List<Stand> stands,
        Map<String, Label> relations,
        List<EvidenceShown.Line> evidence,
        List<String> points,
        Map<String, Label> measures,
        Map<String, Label> grounds,
        Optional<PostChoices.Choice> posts,
        List<Tenure> tenures,
        Quorums needs,
        LevelChoice levels,
        boolean reviewDue) {

    /// The form of what can be done beside the procedure: it is told of by its kind alone.
    static FormShown beside(
            String kind,
            String action,
            List<Stand> stands,
            List<EvidenceShown.Line> evidence,
            Map<String, Label> grounds) {
        return new FormShown(
                kind,
                new Label("", ""),
                action,
                "",
                Map.of(),
                List.of(),
                stands,
                possible(),
                evidence,
                List.of(),
                Map.of(),
                grounds,
                Optional.empty(),
                List.of(),
                Quorums.NONE,
                LevelChoice.none(),
                false);
    }

    /// What a person can be to the subject, by key.
    static Map<String, Label> possible() {
        Map<String, Label> relations = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            relations.put(relation.key(), Words.of(relation.title()));
        }
        return relations;
    }

    /// Whether it is for the organ of appeal.
    boolean ofAppeal() {
        return Stream.of(Form.values())
                .filter(form -> form.key().equals(kind))
                .anyMatch(form -> form.offices().contains(Office.APPEAL_ORGAN));
    }

    /// Whether it is an organ that acts, with a quorum.
    public boolean votes() {
        return !needs.equals(Quorums.NONE);
    }

    /// How many must be there, as the script of the page reads it.
    public String mustBePresent() {
        return Quorums.told(needs.present());
    }

    /// How many must be in favour, as the script of the page reads it.
    public String mustBeInFavour() {
        return Quorums.told(needs.inFavour());
    }

    /// Who is due and there by what stands in the fields of a vote.
    public Quorums.Now now(Typed typed) {
        List<String> due =
                stands.stream()
                        .map(each -> each.person().code())
                        .filter(code -> !typed.has("recused." + code, "yes"))
                        .toList();
        int absent = (int) due.stream().filter(code -> typed.has("absent", code)).count();
        return needs.now(due.size(), due.size() - absent);
    }
}
