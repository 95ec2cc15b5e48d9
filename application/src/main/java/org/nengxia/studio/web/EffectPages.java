package org.nengxia.studio.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengxia.kernel.Language;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.population.Dimension;
import org.nengxia.population.Effect;
import org.nengxia.population.Shift;
import org.nengxia.population.kept.Banded;
import org.nengxia.roster.Cadre;
import org.nengxia.roster.Roster;
import org.nengxia.roster.Tenure;
import org.nengxia.shell.Crumb;
import org.nengxia.shell.SignedIn;
import org.nengxia.studio.Draft;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.check.Checking;
import org.nengxia.studio.check.DraftEffect;
import org.nengxia.studio.check.Effects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a draft would do to the cadres as they stand, before somebody publishes it.
@Controller
class EffectPages {
    private static final int MOST_NAMES = 200;
    private final Drafts drafts;
    private final Checking checking;
    private final Effects effects;
    private final Roster roster;
    private final DraftModel model;

    EffectPages(
            Drafts drafts, Checking checking, Effects effects, Roster roster, DraftModel model) {
        this.drafts = drafts;
        this.checking = checking;
        this.effects = effects;
        this.roster = roster;
        this.model = model;
    }

    /// A group with how many enter and leave, few told as a band.
    record GroupLine(String name, long cadres, String enter, String leave) {}

    /// Somebody who would enter or leave.
    record Person(long id, String name, String post, boolean enters) {}

    @GetMapping("/studio/{id}/effect")
    String effect(@PathVariable long id, Language language, SignedIn reader, Model page) {
        Draft draft = model.known(id);
        page.addAttribute("draft", draft);
        page.addAttribute("verified", drafts.verified(draft).orElse(null));
        page.addAttribute("wrote", drafts.wrote(draft, reader.account()));
        page.addAttribute(
                "crumbs",
                List.of(
                        model.root(language),
                        new Crumb("D-" + id, DraftModel.path(id)),
                        Crumb.here(model.say(language, "studio.effect"))));
        var checked = checking.check(drafts.files(draft));
        Optional<Pack> pack = checked.sound() ? checked.pack() : Optional.empty();
        page.addAttribute("pack", pack.orElse(null));
        Optional<DraftEffect> effect =
                pack.filter(_ -> draft.open())
                        .map(it -> PackOnDay.asIfInForce(it, model.today(), Map.of()))
                        .flatMap(it -> effects.of(draft.base(), it, reader.actor(), MOST_NAMES));
        page.addAttribute("effect", effect.orElse(null));
        effect.ifPresent(it -> {
            page.addAttribute("groups", groups(it, language));
            page.addAttribute("people", people(it));
            page.addAttribute("most", MOST_NAMES);
        });
        return "studio/effect";
    }

    /// By heading, each group in which somebody moves.
    private Map<String, List<GroupLine>> groups(DraftEffect effect, Language language) {
        Map<String, String> units = new LinkedHashMap<>();
        roster.units().forEach(unit -> units.put(unit.number(), unit.name()));
        Map<String, List<GroupLine>> groups = new LinkedHashMap<>();
        for (Dimension by : List.of(Dimension.SEX, Dimension.AGE, Dimension.UNIT)) {
            groups.put(
                    model.say(language, "studio.by." + by.name()),
                    effect.whole().groups().getOrDefault(by, List.of()).stream()
                            .filter(each -> each.enter() + each.leave() > 0)
                            .sorted(
                                    Comparator.comparingLong(
                                                    (Shift each) -> each.enter() + each.leave())
                                            .reversed())
                            .map(each -> line(name(by, each.key(), units, language), each))
                            .toList());
        }
        return groups;
    }

    private static GroupLine line(String name, Shift shift) {
        return new GroupLine(
                name, shift.cadres(), Banded.of(shift.enter()), Banded.of(shift.leave()));
    }

    private String name(Dimension by, String key, Map<String, String> units, Language language) {
        if (key.equals("?")) {
            return model.say(language, "studio.unknownGroup");
        }
        return switch (by) {
            case SEX -> model.say(language, "studio.sex." + key);
            case UNIT -> units.getOrDefault(key, key);
            case ALL, AGE, UNIT_KIND -> key;
        };
    }

    private List<Person> people(DraftEffect effect) {
        List<Effect.Moved> first = effect.moved();
        List<Long> ids = first.stream().map(Effect.Moved::cadreId).toList();
        var cadres = roster.cadres(ids);
        var posts = roster.foremost(ids, effect.day());
        return first.stream()
                .flatMap(each ->
                        Optional.ofNullable(cadres.get(each.cadreId())).stream()
                                .map(cadre -> person(each, cadre, posts.get(cadre.id()))))
                .toList();
    }

    private static Person person(Effect.Moved moved, Cadre cadre, @Nullable Tenure foremost) {
        String post =
                foremost == null ? "" : foremost.post().unitName() + " " + foremost.post().title();
        return new Person(cadre.id(), cadre.name(), post, moved.enters());
    }
}
