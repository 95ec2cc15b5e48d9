package org.nengxia.casework.level;

import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.LevelFate;

/// How the level that a case fixes, or what a measure does, is told in the words of its pack.
public final class LevelWords {
    private static final Label NOTHING = new Label("", "");

    private LevelWords() {}

    /// A level that was fixed, with the reason where one was given; blank for none.
    public static Label named(CaseFile file, Optional<CaseAct.LevelNamed> named) {
        return named.map(
                        it -> {
                            Label title = title(file, it.code());
                            return it.reason().isBlank()
                                    ? title
                                    : new Label(
                                            title.zh() + "：" + it.reason(),
                                            title.en() + ": " + it.reason());
                        })
                .orElse(NOTHING);
    }

    /// What a level is called in the pack of a case.
    public static Label title(CaseFile file, String code) {
        return file.progress()
                .law()
                .pack()
                .provisions()
                .ladder()
                .level(code)
                .map(level -> label(level.title()))
                .orElse(new Label(code, code));
    }

    /// What a measure does to post and level, and the level that was fixed.
    ///
    /// @param level the level fixed, or else what becomes of it
    /// @param fixed whether it was fixed
    public record Fate(Label post, Label level, boolean fixed) {}

    /// What a measure of the case does; nothing where it touches neither, or the pack does not say.
    public static Optional<Fate> fate(
            CaseFile file, String measure, Optional<CaseAct.LevelNamed> named) {
        return file.progress()
                .law()
                .pack()
                .mode(measure)
                .flatMap(Mode::consequence)
                .filter(it -> it.level() != LevelFate.UNTOUCHED)
                .map(it -> fate(file, it, named));
    }

    private static Fate fate(CaseFile file, Consequence does, Optional<CaseAct.LevelNamed> named) {
        return new Fate(
                label(does.post().title()),
                named.map(it -> title(file, it.code())).orElse(label(does.level().title())),
                named.isPresent());
    }

    private static Label label(org.nengxia.policy.Label title) {
        return new Label(title.zh(), title.en());
    }
}
