package org.nengxia.casework.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Heavier;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.Step;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.policy.term.TimeLimit;

/// The law that a case follows from its opening to its end: the pack that was in force on the day
/// it was opened.
public record Law(Pack pack) {

    /// The pack's procedures.
    public Procedures procedures() {
        return pack.provisions().procedures();
    }

    /// The pack's legal time limits.
    public List<TimeLimit> limits() {
        return pack.provisions().timers();
    }

    /// What a measure is called; its code where the pack does not know it.
    public Label title(String measure) {
        return pack.mode(measure)
                .map(mode -> Guards.label(mode.title()))
                .orElse(new Label(measure, measure));
    }

    /// The beginning of a procedure; a fault when the pack lacks it.
    Course begin(String procedure) {
        return Course.begin(procedures().procedure(procedure).orElseThrow(), limits());
    }

    /// The procedure by which a case about this subject and on these grounds may come to a measure.
    Optional<Procedure> leadingTo(String measure, List<String> grounds, Subject subject) {
        return procedures().leadingTo(measure, Set.copyOf(grounds), kind(subject));
    }

    private static Procedure.Subject kind(Subject subject) {
        return switch (subject) {
            case Subject.OfCadre _ -> Procedure.Subject.CADRE;
            case Subject.OfTeam _ -> Procedure.Subject.TEAM;
        };
    }

    /// The same happenings in another procedure; refused where it would have gone another way.
    Step moved(Procedure procedure, List<Happening> happened) {
        return Course.replay(procedure, limits(), happened);
    }

    /// The measures that a procedure about this subject leads to on these grounds, as the pack
    /// lists them.
    public List<Mode> measures(List<String> grounds, Subject subject) {
        return pack.modes().stream()
                .filter(mode -> leadingTo(mode.code(), grounds, subject).isPresent())
                .toList();
    }

    /// The measures that review or appeal may change one to: other ones that are not heavier
    /// (公务员法第九十六条).
    public List<Mode> lighter(String measure) {
        return pack.modes().stream()
                .filter(mode -> !mode.code().equals(measure))
                .filter(mode -> pack.heavier(mode.code(), measure) == Heavier.NOT_HEAVIER)
                .toList();
    }

    /// Why review or appeal cannot change one measure to another: they never make it heavier
    /// (公务员法第九十六条).
    Optional<Refusal> notLighter(String wanted, String now) {
        if (pack.mode(wanted).isEmpty() || wanted.equals(now)) {
            return Optional.of(Refusal.of("casework.changedTo", title(wanted)));
        }
        return switch (pack.heavier(wanted, now)) {
            case HEAVIER -> Optional.of(Refusal.of("casework.heavier", title(wanted), title(now)));
            case UNDETERMINED ->
                    Optional.of(Refusal.of("casework.weightUnknown", title(wanted), title(now)));
            case NOT_HEAVIER -> Optional.empty();
        };
    }

    /// What a measure does to the post; empty where the pack does not say.
    public Optional<PostFate> post(String measure) {
        return pack.mode(measure).flatMap(Mode::consequence).map(Consequence::post);
    }

    /// Why a measure cannot be carried out so: it asks for another post, and none is named.
    Optional<Refusal> postNeeded(String measure, Optional<String> newPost) {
        return post(measure)
                .filter(fate -> fate == PostFate.ANOTHER && newPost.isEmpty())
                .map(_ -> Refusal.of("casework.postNeeded", title(measure)));
    }

    /// Why a case cannot stand on grounds: those that the pack does not have.
    public List<Refusal> unknown(Collection<String> grounds) {
        return grounds.stream()
                .filter(each -> pack.ground(each).isEmpty())
                .map(each -> Refusal.of("casework.ground", each, Guards.label(pack.title())))
                .toList();
    }
}
