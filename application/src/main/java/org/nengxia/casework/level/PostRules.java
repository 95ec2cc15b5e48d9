package org.nengxia.casework.level;

import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.roster.Post;
import org.nengxia.roster.Roster;
import org.springframework.stereotype.Component;

/// Refuses posts that contradict a measure: none left where it takes one, one left where it leaves
/// it, one taken up that is the former one, leading after a conversion, or of a level that the
/// measure does not allow.
@Component
class PostRules {
    private final Roster roster;

    PostRules(Roster roster) {
        this.roster = roster;
    }

    /// The post that was decided is taken up, and no other.
    Optional<Refusal> other(Optional<String> decided, Optional<String> taken) {
        return decided.filter(it -> !taken.equals(decided))
                .flatMap(it ->
                        taken.map(each ->
                                        Setting.refused(
                                                "postOtherThanDecided", title(it), title(each)))
                                .orElseGet(() -> Setting.refused("postNotTaken", title(it))));
    }

    private String title(String number) {
        return roster.post(number).map(Post::inWords).orElse(number);
    }

    /// A measure that takes the post away ends the holding of one, where one is held; a measure
    /// that leaves it ends none.
    static Optional<Refusal> left(Setting setting, CaseAct.Executed act) {
        if (setting.consequence().post() == PostFate.KEPT) {
            return act.ended().isEmpty() && act.newPost().isEmpty()
                    ? Optional.empty()
                    : Setting.refused("postKept", setting.measure());
        }
        List<String> held =
                setting.posts().stream().filter(Post::leading).map(Post::inWords).toList();
        return held.isEmpty() || !act.ended().isEmpty()
                ? Optional.empty()
                : Setting.refused("postNotLeft", setting.measure(), String.join("、", held));
    }

    /// Why a post that is named cannot be taken up.
    Optional<Refusal> taken(
            Setting setting, Optional<String> number, Optional<CaseAct.LevelNamed> level) {
        Optional<Post> known = number.flatMap(roster::post);
        return known.isEmpty()
                ? number.map(it -> Refusal.of("roster.postUnknown", it))
                : known.flatMap(post -> unfit(setting, post, level));
    }

    /// Why a post does not go with a measure and the level that was fixed with it.
    static Optional<Refusal> unfit(Setting setting, Post post, Optional<CaseAct.LevelNamed> level) {
        if (setting.posts().stream().anyMatch(each -> each.number().equals(post.number()))) {
            return Setting.refused("postSame", setting.measure(), post.inWords());
        }
        return setting.consequence().level() == LevelFate.CONVERTED
                ? leading(setting, post)
                : ofLevel(setting, post, level)
                        .or(() -> setting.judged(Optional.of(post.level()), true));
    }

    private static Optional<Refusal> leading(Setting setting, Post post) {
        return post.leading()
                ? Setting.refused("postLeading", setting.measure(), post.inWords())
                : Optional.empty();
    }

    /// The post is of the level of post that was fixed, where one was.
    private static Optional<Refusal> ofLevel(
            Setting setting, Post post, Optional<CaseAct.LevelNamed> named) {
        return named.map(CaseAct.LevelNamed::code)
                .flatMap(setting.ladder()::level)
                .filter(it -> it.kind() == Level.Kind.POST_LEVEL)
                .map(Level::code)
                .filter(code -> !code.equals(post.level()))
                .flatMap(code ->
                        Setting.refused(
                                "postOfOtherLevel",
                                post.inWords(),
                                setting.level(post.level()),
                                setting.level(code)));
    }
}
