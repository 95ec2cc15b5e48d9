package org.nengxia.policy.procedure.check;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.course.Ways;

/// Checks the procedures of a pack before it may be used: what they name, how they are joined, and,
/// walking every path, that no decision can come about without what the law requires.
public final class ProcedureCheck {

    /// The file in which procedures are listed.
    public static final String LIST = "procedures.yaml";

    private static final Set<Obligation> ALWAYS =
            EnumSet.of(
                    Obligation.RECUSAL_CHECKED,
                    Obligation.HEARD,
                    Obligation.DECISION_ISSUED,
                    Obligation.NOTIFIED,
                    Obligation.RIGHTS_OFFERED);

    private final Pack pack;
    private final Procedures all;
    private final Faults faults;

    /// A check of the procedures that a pack has, its own and those it took over.
    public ProcedureCheck(Pack pack, Faults faults) {
        this.pack = pack;
        this.all = pack.provisions().procedures();
        this.faults = faults;
    }

    /// Tells every fault; nothing when all may be used.
    public void check() {
        all.procedures().forEach(this::named);
        all.procedures().forEach(this::procedure);
        all.procedures().forEach(this::alone);
        new Teams(pack, faults).check();
        if (!all.isEmpty()) {
            pack.adjustmentModes().forEach(this::covered);
        }
    }

    private void covered(Mode mode) {
        if (all.procedures().stream().noneMatch(each -> each.measures().contains(mode.code()))) {
            faults.add(
                    Place.of(LIST).rule(mode.code()),
                    "调整方式没有程序，请补上",
                    "is a mode of adjustment without a procedure; add one");
        }
    }

    private void named(Procedure procedure) {
        Place place = Place.of(LIST).rule(procedure.id());
        missing(place, "measure", "措施", procedure.measures(), code -> pack.mode(code).isPresent());
        missing(place, "ground", "情形", procedure.grounds(), id -> pack.ground(id).isPresent());
        missing(place, "kind", "类别", List.of(procedure.kind()), code -> all.kind(code).isPresent());
    }

    private void missing(
            Place place, String en, String zh, Collection<String> named, Predicate<String> there) {
        named.stream()
                .filter(there.negate())
                .sorted()
                .forEach(each ->
                        faults.add(
                                place,
                                zh + "“" + each + "”不在法规包中，请改正",
                                "names the " + en + " '" + each + "', which is not in the pack"));
    }

    /// Of two procedures that fit the same measure and ground, nobody could say which to take.
    private void alone(Procedure procedure) {
        for (Procedure other : all.procedures()) {
            boolean sameMeasure =
                    other.measures().stream().anyMatch(procedure.measures()::contains);
            boolean sameGround =
                    other.grounds().stream().anyMatch(procedure.grounds()::contains)
                            || (other.grounds().isEmpty() && procedure.grounds().isEmpty());
            if (other.id().compareTo(procedure.id()) > 0 && sameMeasure && sameGround) {
                faults.add(
                        Place.of(LIST).rule(procedure.id()),
                        "与程序“" + other.id() + "”适用于同一措施和情形，请用 grounds 分开",
                        "fits the same measure and ground as '"
                                + other.id()
                                + "'; part them by grounds");
            }
        }
    }

    private void procedure(Procedure procedure) {
        Told told = new Told(procedure, faults);
        new Structure(procedure, told).check();
        boolean joined = told.none();
        new Names(procedure, pack, told).check();
        Set<Obligation> required = required(procedure);
        if (joined) {
            Ways ways = new Ways(procedure);
            new Walk(procedure, ways, required, told).check();
            procedure
                    .start()
                    .ifPresent(start -> {
                        new Ending(procedure, start, ways, told).check();
                        new Deadlines(procedure, start, pack.provisions().timers(), ways, told)
                                .check();
                    });
        }
    }

    /// What must hold in a procedure: what its kind says, and never less than the floor.
    private Set<Obligation> required(Procedure procedure) {
        Set<Obligation> floor = floor(procedure);
        Set<Obligation> said = all.obligations(procedure);
        String lacking =
                floor.stream()
                        .filter(each -> !said.contains(each))
                        .map(Obligation::key)
                        .sorted()
                        .collect(Collectors.joining(", "));
        if (!lacking.isEmpty() && all.kind(procedure.kind()).isPresent()) {
            faults.add(
                    Place.of(LIST).rule(procedure.kind()),
                    "程序“" + procedure.id() + "”不得低于底线，请在 requires 中补上 " + lacking,
                    "asks for less than any pack may in '"
                            + procedure.id()
                            + "'; add to requires: "
                            + lacking);
        }
        Set<Obligation> required = new HashSet<>(said);
        required.addAll(floor);
        return required;
    }

    private Set<Obligation> floor(Procedure procedure) {
        Set<Obligation> floor = EnumSet.copyOf(ALWAYS);
        boolean post =
                procedure.measures().stream()
                        .flatMap(code -> pack.mode(code).stream())
                        .anyMatch(Mode::exclusive);
        if (post) {
            floor.addAll(ProcedureKind.FLOOR);
        }
        if (procedure.measures().contains("BLAME_RESIGNATION")) {
            floor.add(Obligation.APPLIED);
        }
        return floor;
    }
}
