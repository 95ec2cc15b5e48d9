package org.nengxia.casework.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.rank.Consequence;
import org.nengxia.policy.rank.Ladder;
import org.nengxia.policy.rank.Verdict;
import org.nengxia.roster.Post;

/// What a measure of a case's pack does on a day, and what the person had before it.
///
/// @param former the code of the level before; empty where nobody recorded it
/// @param posts those held before, the foremost first
record Setting(
        Mode mode,
        Consequence consequence,
        Ladder ladder,
        LocalDate day,
        Optional<String> former,
        List<Post> posts) {
    private static final Label NOT_RECORDED = new Label("没有记载", "not recorded");

    /// Nothing where the pack does not say what the measure does.
    static Optional<Setting> of(
            CaseFile file,
            String measure,
            LocalDate day,
            Optional<String> former,
            List<Post> posts) {
        var pack = file.progress().law().pack();
        return pack.mode(measure)
                .flatMap(mode ->
                        mode.consequence()
                                .map(it ->
                                        new Setting(
                                                mode,
                                                it,
                                                pack.provisions().ladder(),
                                                day,
                                                former,
                                                posts)));
    }

    Label measure() {
        return new Label(mode.title().zh(), mode.title().en());
    }

    Label level(String code) {
        return ladder.level(code)
                .map(it -> new Label(it.title().zh(), it.title().en()))
                .orElse(new Label(code, code));
    }

    /// What is usual after the former level, in words; a dash where nothing says.
    private Label lowest() {
        return former.flatMap(it -> ladder.of(it, day))
                .map(it -> level(it.lowest()))
                .orElse(new Label("—", "—"));
    }

    Optional<Refusal> judged(Optional<CaseAct.LevelNamed> named) {
        boolean reasoned = named.filter(it -> !it.reason().isBlank()).isPresent();
        return judged(named.map(CaseAct.LevelNamed::code), reasoned);
    }

    /// Why a level cannot come after the measure.
    Optional<Refusal> judged(Optional<String> named, boolean reasoned) {
        Verdict verdict = ladder.judge(consequence.level(), former, named, reasoned, day);
        Label was = former.map(this::level).orElse(NOT_RECORDED);
        Label is = level(named.orElse("—"));
        return switch (verdict) {
            case AGREES -> Optional.empty();
            case NO_SUCH_LEVEL -> refused("noSuchLevel", is, day);
            case UNTOUCHED -> refused("untouched", measure());
            case NOT_NAMED -> refused("notNamed", measure(), was);
            case NOT_KEPT -> refused("notKept", measure(), was, is);
            case NOT_LOWERED -> refused("notLowered", measure(), was, is);
            case NO_RANK -> refused("noRank", measure(), is);
            case BELOW_LOWEST -> refused("belowLowest", is, was, lowest());
            case TOO_HIGH -> refused("tooHigh", measure(), is, was);
            case REASON_WANTED -> refused("reasonWanted", is, was);
        };
    }

    static Optional<Refusal> refused(String key, Object... details) {
        return Optional.of(Refusal.of("casework.level." + key, details));
    }
}
