package org.nengxia.policy.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The procedures of a pack with the organs, papers and kinds they name.
public record Procedures(
        List<Organ> organs,
        List<Paper> papers,
        List<ProcedureKind> kinds,
        List<Procedure> procedures) {

    private static final Procedures NONE =
            new Procedures(List.of(), List.of(), List.of(), List.of());

    /// Keeps its own copies.
    public Procedures {
        organs = List.copyOf(organs);
        papers = List.copyOf(papers);
        kinds = List.copyOf(kinds);
        procedures = List.copyOf(procedures);
    }

    /// A pack without procedures: it nominates, and no case can be decided by it.
    public static Procedures none() {
        return NONE;
    }

    /// Whether there is no procedure.
    public boolean isEmpty() {
        return procedures.isEmpty();
    }

    /// The procedure with an id, if the pack has it.
    public Optional<Procedure> procedure(String id) {
        return procedures.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The procedure by which a case on these grounds may come to a measure: the one narrowed to
    /// one of the grounds, or else the one for any ground. Procedures that do not act are left out.
    /// A measure is one of persons or one of teams, never both, so whom it is about follows from
    /// it.
    public Optional<Procedure> leadingTo(String measure, Set<String> grounds) {
        List<Procedure> fitting =
                procedures.stream()
                        .filter(each -> each.standing().acts())
                        .filter(each -> each.measures().contains(measure))
                        .toList();
        return fitting.stream()
                .filter(each -> each.grounds().stream().anyMatch(grounds::contains))
                .findFirst()
                .or(() -> fitting.stream().filter(each -> each.grounds().isEmpty()).findFirst());
    }

    /// The same, for a case about this subject only.
    public Optional<Procedure> leadingTo(
            String measure, Set<String> grounds, Procedure.Subject subject) {
        return leadingTo(measure, grounds).filter(each -> each.subject() == subject);
    }

    /// The organ with a code, if the pack has it.
    public Optional<Organ> organ(String code) {
        return organs.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The organs that take up appeals of leading members (领导成员), or of others. None means that the
    /// pack has no rule for them that was seen: the route is undetermined, and people must name the
    /// organ.
    public List<Organ> appealOrgans(boolean leadingMember) {
        return organs.stream()
                .filter(each -> each.office() == Office.APPEAL_ORGAN)
                .filter(each -> each.takes(leadingMember))
                .toList();
    }

    /// The paper with a code, if the pack has it.
    public Optional<Paper> paper(String code) {
        return papers.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The kind with a code, if the pack has it.
    public Optional<ProcedureKind> kind(String code) {
        return kinds.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// What must hold in a procedure: what its kind requires by rows that act.
    public Set<Obligation> obligations(Procedure procedure) {
        return kind(procedure.kind()).map(ProcedureKind::obligations).orElse(Set.of());
    }
}
