package org.nengxia.casework.level;

import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.rank.PostFate;
import org.springframework.stereotype.Component;

/// Refuses what contradicts a measure: a transfer at the same level that lowers it, a demotion that
/// does not, a rank below the lowest that corresponds, a removal from nothing. A pack that does not
/// say what a measure does refuses nothing.
@Component
public class LevelRules {
    private final Settings settings;
    private final PostRules posts;

    LevelRules(Settings settings, PostRules posts) {
        this.settings = settings;
        this.posts = posts;
    }

    /// Why the level named with a measure, or the post proposed with it, cannot stand.
    public Optional<Refusal> proposed(
            CaseFile file, long cadre, CaseAct.Proposal proposal, LocalDate day) {
        return settings.now(file, cadre, proposal.measure(), day)
                .flatMap(it ->
                        it.judged(proposal.level())
                                .or(() -> posts.taken(it, proposal.newPost(), proposal.level())));
    }

    /// Why the level or the post named with the lighter measure of a corrected decision cannot
    /// stand. Which equal post may take the place of the former one, the roster says.
    public Optional<Refusal> corrected(
            CaseFile before, long cadre, CaseAct.Corrected act, LocalDate day) {
        return before.standing()
                .decision()
                .flatMap(it -> settings.corrected(before, cadre, it, day))
                .flatMap(it -> it.judged(act.level()).or(() -> takenAfter(it, act)));
    }

    private Optional<Refusal> takenAfter(Setting setting, CaseAct.Corrected act) {
        return setting.consequence().post() == PostFate.KEPT
                ? Optional.empty()
                : posts.taken(setting, act.newPost(), act.level());
    }

    /// Why a decision cannot be carried out so.
    public Optional<Refusal> executed(
            CaseFile before, long cadre, CaseAct.Executed act, LocalDate day) {
        return before.standing()
                .decision()
                .flatMap(decision ->
                        settings.now(before, cadre, decision.measure(), day)
                                .flatMap(it -> executed(it, decision, act)));
    }

    private Optional<Refusal> executed(Setting setting, Decision decision, CaseAct.Executed act) {
        Optional<CaseAct.LevelNamed> decided = decision.level();
        return posts.other(decision.newPost(), act.newPost())
                .or(() -> other(setting, decided, act.level()))
                .or(() -> decided.isPresent() ? Optional.empty() : setting.judged(act.level()))
                .or(() -> PostRules.left(setting, act))
                .or(() -> posts.taken(setting, act.newPost(), decided.or(act::level)));
    }

    /// What was decided is carried out, and nothing else.
    private static Optional<Refusal> other(
            Setting setting,
            Optional<CaseAct.LevelNamed> decided,
            Optional<CaseAct.LevelNamed> named) {
        return decided.filter(it -> named.filter(its -> !its.code().equals(it.code())).isPresent())
                .flatMap(it ->
                        Setting.refused(
                                "otherThanDecided",
                                setting.level(it.code()),
                                setting.level(named.orElseThrow().code())));
    }
}
