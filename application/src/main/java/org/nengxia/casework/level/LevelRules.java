package org.nengxia.casework.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.policy.rank.Verdict;
import org.nengxia.roster.Levels;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.springframework.stereotype.Component;

/// Refuses what contradicts a measure: a transfer at the same level that lowers it, a demotion that
/// does not, a rank below the lowest that corresponds, a removal from nothing. A pack that does not
/// say what a measure does refuses nothing.
@Component
public class LevelRules {
    private static final Label NOT_RECORDED = new Label("没有记载", "not recorded");
    private final Levels levels;
    private final Roster roster;

    LevelRules(Levels levels, Roster roster) {
        this.levels = levels;
        this.roster = roster;
    }

    /// Why the level named with a measure, or the post proposed with it, cannot stand.
    public Optional<Refusal> proposed(
            CaseFile file, long cadre, CaseAct.Proposal proposal, LocalDate day) {
        return Setting.of(file, proposal.measure(), day)
                .flatMap(it ->
                        level(it, cadre, proposal.level())
                                .or(() -> post(it, cadre, proposal.newPost(), proposal.level())));
    }

    /// Why the level named with the lighter measure of a corrected decision cannot stand: what the
    /// person had before the decision counts, not what the decision gave.
    public Optional<Refusal> corrected(
            CaseFile before, CaseFile after, long cadre, CaseAct.Corrected act, LocalDate day) {
        Optional<Decision> decision = after.standing().decision();
        return decision.flatMap(it -> Setting.of(after, it.measure(), day))
                .flatMap(it -> level(it, former(before, cadre, day), act.level()));
    }

    private Optional<String> former(CaseFile before, long cadre, LocalDate day) {
        LocalDate decided =
                before.standing().decision().map(Decision::decidedOn).orElse(day).minusDays(1);
        return levels.on(cadre, decided);
    }

    /// Why a decision cannot be carried out so.
    public Optional<Refusal> executed(
            CaseFile before, long cadre, CaseAct.Executed act, LocalDate day) {
        Optional<Decision> decision = before.standing().decision();
        Optional<Setting> setting = decision.flatMap(it -> Setting.of(before, it.measure(), day));
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        Optional<CaseAct.LevelNamed> decided = decision.flatMap(Decision::level);
        Optional<CaseAct.LevelNamed> named = decided.or(act::level);
        return otherPost(decision.flatMap(Decision::newPost), act.newPost())
                .or(() -> other(setting.get(), decided, act.level()))
                .or(() ->
                        decided.isPresent() ? Optional.empty() : level(setting.get(), cadre, named))
                .or(() -> left(setting.get(), cadre, act))
                .or(() -> post(setting.get(), cadre, act.newPost(), named));
    }

    /// What a measure of a case's pack does, and the levels of that pack on a day.
    private record Setting(Mode mode, Consequence consequence, Ladder ladder, LocalDate day) {

        static Optional<Setting> of(CaseFile file, String measure, LocalDate day) {
            var pack = file.progress().law().pack();
            return pack.mode(measure)
                    .flatMap(mode ->
                            mode.consequence()
                                    .map(it ->
                                            new Setting(
                                                    mode, it, pack.provisions().ladder(), day)));
        }

        Label measure() {
            return new Label(mode.title().zh(), mode.title().en());
        }

        Label level(String code) {
            return ladder.level(code)
                    .map(it -> new Label(it.title().zh(), it.title().en()))
                    .orElse(new Label(code, code));
        }

        /// What is usual after a former level, in words; a dash where nothing says.
        Label lowest(Optional<String> former) {
            return former.flatMap(it -> ladder.of(it, day))
                    .map(it -> level(it.lowest()))
                    .orElse(new Label("—", "—"));
        }
    }

    private Optional<Refusal> level(
            Setting setting, long cadre, Optional<CaseAct.LevelNamed> named) {
        return level(setting, levels.on(cadre, setting.day()), named);
    }

    private static Optional<Refusal> level(
            Setting setting, Optional<String> former, Optional<CaseAct.LevelNamed> named) {
        Verdict verdict =
                setting.ladder()
                        .judge(
                                setting.consequence().level(),
                                former,
                                named.map(CaseAct.LevelNamed::code),
                                named.filter(it -> !it.reason().isBlank()).isPresent(),
                                setting.day());
        return refusal(setting, verdict, former, named.map(CaseAct.LevelNamed::code).orElse("—"));
    }

    private static Optional<Refusal> refusal(
            Setting setting, Verdict verdict, Optional<String> former, String named) {
        Label was = former.map(setting::level).orElse(NOT_RECORDED);
        Label is = setting.level(named);
        Label measure = setting.measure();
        return switch (verdict) {
            case AGREES -> Optional.empty();
            case NO_SUCH_LEVEL -> refused("noSuchLevel", is, setting.day());
            case UNTOUCHED -> refused("untouched", measure);
            case NOT_NAMED -> refused("notNamed", measure, was);
            case NOT_KEPT -> refused("notKept", measure, was, is);
            case NOT_LOWERED -> refused("notLowered", measure, was, is);
            case NO_RANK -> refused("noRank", measure, is);
            case BELOW_LOWEST -> refused("belowLowest", is, was, setting.lowest(former));
            case TOO_HIGH -> refused("tooHigh", measure, is, was);
            case REASON_WANTED -> refused("reasonWanted", is, was);
        };
    }

    private static Optional<Refusal> refused(String key, Object... details) {
        return Optional.of(Refusal.of("casework.level." + key, details));
    }

    /// What was decided is carried out, and nothing else.
    private static Optional<Refusal> other(
            Setting setting,
            Optional<CaseAct.LevelNamed> decided,
            Optional<CaseAct.LevelNamed> named) {
        return decided.filter(it -> named.filter(its -> !its.code().equals(it.code())).isPresent())
                .flatMap(it ->
                        refused(
                                "otherThanDecided",
                                setting.level(it.code()),
                                setting.level(named.orElseThrow().code())));
    }

    /// The post that was decided is taken up, and no other.
    private Optional<Refusal> otherPost(Optional<String> decided, Optional<String> taken) {
        return decided.filter(it -> !taken.equals(decided))
                .flatMap(it ->
                        taken.map(other -> refused("postOtherThanDecided", title(it), title(other)))
                                .orElseGet(() -> refused("postNotTaken", title(it))));
    }

    private String title(String number) {
        return roster.post(number).map(LevelRules::title).orElse(number);
    }

    /// A measure that takes the post away ends the holding of one, where one is held; a measure
    /// that leaves it ends none.
    private Optional<Refusal> left(Setting setting, long cadre, CaseAct.Executed act) {
        if (setting.consequence().post() == PostFate.KEPT) {
            return act.ended().isEmpty() && act.newPost().isEmpty()
                    ? Optional.empty()
                    : refused("postKept", setting.measure());
        }
        List<String> held = leading(cadre, setting.day());
        return held.isEmpty() || !act.ended().isEmpty()
                ? Optional.empty()
                : refused("postNotLeft", setting.measure(), String.join("、", held));
    }

    private List<String> leading(long cadre, LocalDate day) {
        return roster.tenures(cadre, day).stream()
                .map(Tenure::post)
                .filter(Post::leading)
                .map(LevelRules::title)
                .toList();
    }

    /// The post taken up is of the level that was fixed, or else of one that the measure allows.
    private Optional<Refusal> post(
            Setting setting,
            long cadre,
            Optional<String> number,
            Optional<CaseAct.LevelNamed> named) {
        Optional<Post> known = number.flatMap(roster::post);
        return known.isEmpty()
                ? number.map(it -> Refusal.of("roster.postUnknown", it))
                : known.flatMap(post ->
                        setting.consequence().level() == LevelFate.CONVERTED
                                ? notLeading(setting, post)
                                : ofLevel(setting, post, named)
                                        .or(() -> allowed(setting, cadre, post.level())));
    }

    private static String title(Post post) {
        return post.unitName() + " " + post.title();
    }

    private static Optional<Refusal> notLeading(Setting setting, Post post) {
        return post.leading()
                ? refused("postLeading", setting.measure(), title(post))
                : Optional.empty();
    }

    private static Optional<Refusal> ofLevel(
            Setting setting, Post post, Optional<CaseAct.LevelNamed> named) {
        return named.map(CaseAct.LevelNamed::code)
                .flatMap(setting.ladder()::level)
                .filter(it -> it.kind() == Level.Kind.POST_LEVEL)
                .map(Level::code)
                .filter(code -> !code.equals(post.level()))
                .flatMap(code ->
                        refused(
                                "postOfOtherLevel",
                                title(post),
                                setting.level(post.level()),
                                setting.level(code)));
    }

    private Optional<Refusal> allowed(Setting setting, long cadre, String level) {
        Optional<String> former = levels.on(cadre, setting.day());
        LevelFate fate = setting.consequence().level();
        Verdict verdict =
                setting.ladder().judge(fate, former, Optional.of(level), true, setting.day());
        return refusal(setting, verdict, former, level);
    }
}
