package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Decision;
import org.nengxia.casework.web.Words;
import org.nengxia.kernel.Label;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Level;
import org.nengxia.policy.rank.LevelFate;
import org.nengxia.roster.Levels;

/// What a form offers for the level of post or the rank (职务层次、职级) afterwards.
///
/// @param levels by code, of each kind the highest first
/// @param former what the person has, or had before the decision; empty when nobody recorded it
/// @param fates what each measure that can be chosen does to post and level, by its name
record LevelChoice(Map<String, Label> levels, Optional<Label> former, List<Fate> fates) {

    private static final Label NOTHING = new Label("", "");

    /// What measures do that do the same.
    record Fate(Label measures, Label post, Label level) {}

    static LevelChoice none() {
        return new LevelChoice(Map.of(), Optional.empty(), List.of());
    }

    /// What the form of an act offers; nothing where the decision has fixed the level, or no
    /// measure in question touches one.
    static LevelChoice of(CaseFile file, Form form, Levels levels, LocalDate day) {
        var cadre = file.progress().dossier().subject().cadre();
        List<Mode> modes = modes(file, form).stream().filter(LevelChoice::touches).toList();
        if (cadre.isEmpty() || modes.isEmpty()) {
            return none();
        }
        Ladder ladder = file.progress().law().pack().provisions().ladder();
        Map<String, Label> choice = new LinkedHashMap<>();
        ladder.on(day).forEach(each -> choice.put(each.code(), named(each)));
        Optional<Label> former =
                levels.on(cadre.getAsLong(), before(file, form, day))
                        .flatMap(ladder::level)
                        .map(LevelChoice::named);
        return new LevelChoice(choice, former, fates(modes));
    }

    /// The day on which the person had what the measure starts from: a decision that was carried
    /// out is corrected from what there was before it.
    private static LocalDate before(CaseFile file, Form form, LocalDate day) {
        return file.standing()
                .decision()
                .filter(it -> form == Form.CORRECT && it.executedOn().isPresent())
                .map(it -> it.decidedOn().minusDays(1))
                .orElse(day);
    }

    private static boolean touches(Mode mode) {
        return mode.consequence().filter(it -> it.level() != LevelFate.UNTOUCHED).isPresent();
    }

    private static List<Mode> modes(CaseFile file, Form form) {
        var law = file.progress().law();
        Optional<Decision> decision = file.standing().decision();
        return switch (form) {
            case PROPOSE ->
                    law.measures(file.progress().grounds(), file.progress().dossier().subject());
            case EXECUTE ->
                    decision
                            .filter(it -> it.level().isEmpty())
                            .flatMap(it -> law.pack().mode(it.measure()))
                            .stream()
                            .toList();
            case CORRECT ->
                    decision
                            .flatMap(it -> it.changeTo().or(() -> Optional.of(it.measure())))
                            .flatMap(law.pack()::mode)
                            .stream()
                            .toList();
            default -> List.of();
        };
    }

    /// Measures that do the same are told together.
    private static List<Fate> fates(List<Mode> modes) {
        Map<Fate, List<Label>> alike = new LinkedHashMap<>();
        for (Mode mode : modes) {
            Consequence does = mode.consequence().orElseThrow();
            var fate =
                    new Fate(
                            NOTHING, Words.of(does.post().title()), Words.of(does.level().title()));
            alike.computeIfAbsent(fate, _ -> new ArrayList<>()).add(Words.of(mode.title()));
        }
        return alike.entrySet().stream()
                .map(each ->
                        new Fate(
                                Label.list(each.getValue()),
                                each.getKey().post(),
                                each.getKey().level()))
                .toList();
    }

    private static Label named(Level level) {
        Label title = Words.of(level.title());
        Label kind = Words.of(level.kind().title());
        return new Label(title.zh() + "（" + kind.zh() + "）", title.en() + " (" + kind.en() + ")");
    }
}
