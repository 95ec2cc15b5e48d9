package org.nengxia.casework.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.PostFate;
import org.nengxia.roster.Post;
import org.nengxia.roster.Reversals;
import org.nengxia.roster.Roster;
import org.springframework.stereotype.Component;

/// Which posts of the roster can be chosen with an act: by the rules that judge the act.
@Component
public class PostChoices {
    private final Roster roster;
    private final Reversals reversals;
    private final Settings settings;

    PostChoices(Roster roster, Reversals reversals, Settings settings) {
        this.roster = roster;
        this.reversals = reversals;
        this.settings = settings;
    }

    /// What an act wants to know of a post.
    public enum Want {
        /// People may name one.
        OPTIONAL,
        /// The measure asks for another one.
        NEEDED,
        /// The decision names one.
        DECIDED,
        /// An equal one stands for the former, which somebody else holds.
        EQUAL
    }

    /// What an act offers of posts.
    ///
    /// @param posts by what their level is called
    /// @param former the posts in whose place an equal one is chosen; blank where none is
    public record Choice(Map<Label, List<Post>> posts, Want want, String former) {
        private static final Optional<Choice> NONE = Optional.empty();
    }

    /// What the form of an act offers on a day; nothing where the act, or the measure in question,
    /// takes up no post.
    public Optional<Choice> of(CaseFile file, Form form, LocalDate day) {
        var cadre = file.progress().dossier().subject().cadre();
        Optional<Decision> decision = file.standing().decision();
        if (cadre.isEmpty()) {
            return Choice.NONE;
        }
        long id = cadre.getAsLong();
        return switch (form) {
            case PROPOSE -> Optional.of(proposed(file, id, day));
            case EXECUTE -> decision.flatMap(it -> executed(file, id, it, day));
            case CORRECT -> decision.flatMap(it -> corrected(file, id, it, day));
            case RESTORE -> decision.flatMap(it -> equal(file, decided(id, it), day));
            default -> Choice.NONE;
        };
    }

    private Choice proposed(CaseFile file, long cadre, LocalDate day) {
        var law = file.progress().law();
        List<Setting> all =
                law
                        .measures(file.progress().grounds(), file.progress().dossier().subject())
                        .stream()
                        .filter(mode ->
                                law.post(mode.code()).orElse(PostFate.KEPT) != PostFate.KEPT)
                        .flatMap(mode -> settings.now(file, cadre, mode.code(), day).stream())
                        .toList();
        return choice(
                file,
                roster.vacant(day).stream()
                        .filter(post ->
                                all.stream().anyMatch(it -> fits(it, post, Optional.empty())))
                        .toList(),
                Want.OPTIONAL);
    }

    private static boolean fits(Setting setting, Post post, Optional<CaseAct.LevelNamed> level) {
        return PostRules.unfit(setting, post, level).isEmpty();
    }

    /// The post that was decided; where none was, the vacant ones that fit.
    private Optional<Choice> executed(CaseFile file, long cadre, Decision decision, LocalDate day) {
        Optional<PostFate> fate = file.progress().law().post(decision.measure());
        if (fate.filter(PostFate.KEPT::equals).isPresent()) {
            return Choice.NONE;
        }
        List<Post> decided = decision.newPost().flatMap(roster::post).stream().toList();
        Optional<Setting> setting = settings.now(file, cadre, decision.measure(), day);
        return Optional.of(
                decided.isEmpty()
                        ? choice(
                                file,
                                fitting(setting, roster.vacant(day), decision.level()),
                                wanted(fate))
                        : choice(file, decided, Want.DECIDED));
    }

    private static Want wanted(Optional<PostFate> fate) {
        return fate.filter(PostFate.ANOTHER::equals).isPresent() ? Want.NEEDED : Want.OPTIONAL;
    }

    private static List<Post> fitting(
            Optional<Setting> setting, List<Post> posts, Optional<CaseAct.LevelNamed> level) {
        return setting.map(it -> posts.stream().filter(post -> fits(it, post, level)).toList())
                .orElse(posts);
    }

    private Optional<Choice> corrected(
            CaseFile file, long cadre, Decision decision, LocalDate day) {
        Optional<PostFate> fate = file.progress().law().post(decision.lastMeasure());
        if (fate.filter(PostFate.KEPT::equals).isPresent()) {
            return equal(file, decided(cadre, decision), day);
        }
        return Optional.of(
                choice(
                        file,
                        fitting(
                                settings.corrected(file, cadre, decision, day),
                                reversals.open(decided(cadre, decision), day),
                                Optional.empty()),
                        decision.executedOn().isPresent() ? wanted(fate) : Want.OPTIONAL));
    }

    private static Reversals.Decided decided(long cadre, Decision decision) {
        return new Reversals.Decided(cadre, decision.documents());
    }

    /// The equal posts, where somebody else holds a post that the decision took.
    private Optional<Choice> equal(CaseFile file, Reversals.Decided decided, LocalDate day) {
        String former =
                reversals.heldByOthers(decided).stream()
                        .map(Post::inWords)
                        .collect(Collectors.joining("、"));
        return former.isEmpty()
                ? Choice.NONE
                : Optional.of(
                        new Choice(
                                byLevel(file, reversals.equalPosts(decided, day)),
                                Want.EQUAL,
                                former));
    }

    private Choice choice(CaseFile file, List<Post> posts, Want want) {
        return new Choice(byLevel(file, posts), want, "");
    }

    /// The posts by what their level is called, the highest first; of each level those of the
    /// person's own unit first.
    private Map<Label, List<Post>> byLevel(CaseFile file, List<Post> posts) {
        List<String> order =
                file.progress().law().pack().provisions().ladder().levels().stream()
                        .map(Level::code)
                        .toList();
        Set<String> units =
                file.progress().dossier().subject().cadre().stream()
                        .boxed()
                        .flatMap(id -> roster.tenures(id).stream().limit(1))
                        .map(each -> each.post().unit())
                        .collect(Collectors.toSet());
        return posts.stream()
                .sorted(
                        Comparator.<Post>comparingInt(each -> order.indexOf(each.level()))
                                .thenComparing(each -> !units.contains(each.unit())))
                .collect(
                        Collectors.groupingBy(
                                each -> LevelWords.title(file, each.level()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
