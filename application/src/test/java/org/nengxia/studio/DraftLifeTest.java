package org.nengxia.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.regulation.Publication;
import org.nengxia.regulation.PublicationOutcome;
import org.nengxia.regulation.Regulations;
import org.nengxia.studio.check.Checking;
import org.nengxia.studio.check.DraftEffect;
import org.nengxia.studio.check.Effects;
import org.nengxia.studio.text.BaseText;
import org.nengxia.studio.text.DatedLine;
import org.nengxia.sweep.Explained;
import org.nengxia.sweep.Explanations;
import org.nengxia.sweep.Found;
import org.nengxia.sweep.Nomination;
import org.nengxia.sweep.NominationFilter;
import org.nengxia.sweep.SweepOutcome;
import org.nengxia.sweep.SweepRun;
import org.nengxia.sweep.Sweeps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/// A draft from its first line to law, and what stays of the law before. Publishing cannot be
/// undone, so this county is the test's own.
@SampleCountyTest
@TestPropertySource(properties = "nengxia.test=studio")
class DraftLifeTest {
    private static final LocalDate YEAR_END = LocalDate.of(2005, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2006, 1, 1);
    private static final Actor AUTHOR = new Actor("shen", "沈雁宁", Office.ORGANISATION_OFFICER);
    private static final Actor SECOND = new Actor("fang", "方继业", Office.ORGANISATION_HEAD);
    private static final String SHARE = "incompetent_vote_share";

    @Autowired Drafting drafting;
    @Autowired DraftWriting writing;
    @Autowired Verifying verifying;
    @Autowired Publishing publishing;
    @Autowired Drafts drafts;
    @Autowired Checking checking;
    @Autowired Effects effects;
    @Autowired Regulations regulations;
    @Autowired Sweeps sweeps;
    @Autowired Explanations explanations;
    @Autowired Ledger ledger;
    @Autowired ApplicationContext product;

    private Draft begun(String pack, LocalDate from, boolean replaces) {
        return done(drafting.begin(new NewDraft("county-seed", pack, from, replaces), AUTHOR));
    }

    private static Draft done(DraftOutcome outcome) {
        return switch (outcome) {
            case DraftOutcome.Done(Draft draft) -> draft;
            case DraftOutcome.Refused(var refusals) -> throw new AssertionError(refusals);
        };
    }

    private static List<String> refused(DraftOutcome outcome) {
        return ((DraftOutcome.Refused) outcome).refusals().stream().map(Refusal::key).toList();
    }

    private DraftOutcome share(Draft draft, String value, String citation) {
        return writing.value(
                draft.id(),
                draft.revision(),
                SHARE,
                new DatedLine(NEW_YEAR, Optional.of(value), citation),
                AUTHOR);
    }

    private Draft verified(Draft draft) {
        return done(verifying.verify(draft.id(), draft.revision(), YEAR_END, AUTHOR));
    }

    private SweepRun sweep(String pack, LocalDate day) {
        return ((SweepOutcome.Done) sweeps.run(pack, day, AUTHOR)).run();
    }

    @Test
    void aDraftBecomesLawFromItsDayAndWhatWasDecidedBeforeStaysExplained() {
        SweepRun before = sweep("county-seed", YEAR_END);
        Nomination old = nominated(before);
        String explained = explained(before, old);
        Draft draft =
                done(share(begun("county-2006", NEW_YEAR, true), "20/100", "county-account:E1"));
        assertThat(refused(verifying.verify(draft.id(), draft.revision(), YEAR_END, AUTHOR)))
                .containsOnly("regulation.fault");
        Draft verified = verified(casesOf20(draft));
        assertThat(verified.state()).isEqualTo(DraftState.VERIFIED);
        Draft law = done(publishing.publish(verified.id(), verified.revision(), SECOND));
        assertThat(law.state()).isEqualTo(DraftState.PUBLISHED);
        assertThat(regulations.inForce(YEAR_END)).extracting("id").containsExactly("county-seed");
        assertThat(regulations.inForce(NEW_YEAR)).extracting("id").containsExactly("county-2006");
        assertThat(sweeps.run("county-seed", NEW_YEAR, AUTHOR))
                .isInstanceOf(SweepOutcome.Refused.class);
        SweepRun after = sweep("county-2006", NEW_YEAR);
        assertThat(hits(after)).isGreaterThan(0);
        assertThat(explained(before, old)).isEqualTo(explained);
        assertThat(restarted().pack("county-2006").orElseThrow().hash())
                .isEqualTo(after.packHash());
        assertThat(restarted().applied("county-seed", before.packHash())).isPresent();
        assertThat(acts(law)).containsExactly("publish", "verify", "save", "save", "begin");
    }

    /// Two worked cases stood just below 30; the new law leaves them out.
    private Draft casesOf20(Draft draft) {
        String cases = drafts.files(draft).text("cases/votes.xml").orElseThrow();
        return done(
                writing.file(
                        draft.id(),
                        draft.revision(),
                        "cases/votes.xml",
                        cases.replaceAll("(?s)<testCase id=\"00[23]\".*?</testCase>", ""),
                        AUTHOR));
    }

    private Nomination nominated(SweepRun run) {
        return sweeps.answers(run, NominationFilter.ALL, "number", 0, 500).stream()
                .filter(each -> each.found() == Found.HIT && each.rule().equals("K13-1"))
                .findFirst()
                .orElseThrow();
    }

    private static long hits(SweepRun run) {
        return run.counts().stream()
                .filter(each -> each.rule().equals("K13-1"))
                .findFirst()
                .orElseThrow()
                .hits();
    }

    private String explained(SweepRun run, Nomination old) {
        var known = (Explained.Known) explanations.ofRun(run.id(), old.cadreId(), old.rule());
        return known.explanation().answer().toString() + known.explanation().law().pack().hash();
    }

    /// The regulations as the product reads them when it starts again.
    private Regulations restarted() {
        return product.getAutowireCapableBeanFactory().createBean(Regulations.class);
    }

    private List<String> acts(Draft draft) {
        return ledger.entries(EntryFilter.ALL, 0, 200).stream()
                .filter(each -> each.subject().equals("D-" + draft.id()))
                .map(LedgerEntry::act)
                .map(act -> act.replace("studio.", ""))
                .toList();
    }

    @Test
    void theEffectOnEverybodyIsShownBeforeAnythingIsLaw() {
        Draft draft =
                done(share(begun("county-effect", NEW_YEAR, false), "20/100", "county-account:E1"));
        Pack pack = checking.check(drafts.files(draft)).pack().orElseThrow();
        DraftEffect effect =
                effects.of(
                                "county-seed",
                                PackOnDay.asIfInForce(pack, YEAR_END, Map.of()),
                                AUTHOR,
                                50)
                        .orElseThrow();
        assertThat(effect.whole().all().enter()).isPositive();
        assertThat(effect.whole().all().leave()).isZero();
        assertThat(effect.moved()).hasSize((int) effect.whole().moved());
        assertThat(effect.rules())
                .filteredOn(each -> each.more() != 0)
                .extracting("rule")
                .containsExactly("K13-1");
    }

    @Test
    void nobodyPublishesWhatHeWroteNorWhatWasNotVerified() {
        Draft draft = begun("county-second", LocalDate.of(2007, 1, 1), false);
        assertThat(refused(publishing.publish(draft.id(), 1, SECOND)))
                .containsExactly("studio.notVerified");
        verified(draft);
        assertThat(refused(publishing.publish(draft.id(), 1, AUTHOR)))
                .containsExactly("studio.secondPerson");
        Draft changed = done(share(draft, "25/100", "county-account:E1"));
        assertThat(changed.state()).isEqualTo(DraftState.DRAFT);
        assertThat(refused(publishing.publish(draft.id(), changed.revision(), SECOND)))
                .containsExactly("studio.notVerified");
    }

    @Test
    void whoSavesFromAnOldPageIsToldAndNothingIsLost() {
        Draft draft = begun("county-stale", LocalDate.of(2007, 1, 1), false);
        Draft saved = done(share(draft, "25/100", "county-account:E1"));
        assertThat(refused(share(draft, "20/100", "county-account:E1")))
                .containsExactly("studio.stale");
        assertThat(drafts.find(draft.id())).contains(saved);
        assertThat(drafts.files(saved).text("parameters.yaml").orElseThrow())
                .contains("value: 25/100, citation: \"county-account:E1\"");
    }

    @Test
    void aValueThatBringsAFaultIsRefusedWithItsPlace() {
        Draft draft = begun("county-faults", LocalDate.of(2007, 1, 1), false);
        assertThat(sentence(share(draft, "20/100", "county-account:E99")))
                .contains("parameters.yaml", SHARE);
        assertThat(sentence(share(draft, "20%", "county-account:E1"))).contains("20%");
        Draft once = done(share(draft, "20/100", "county-account:E1"));
        assertThat(sentence(share(once, "25/100", "county-account:E1"))).contains("有两个值");
    }

    private static String sentence(DraftOutcome outcome) {
        return ((DraftOutcome.Refused) outcome).refusals().getFirst().details().toString();
    }

    @Test
    void anEarlierRevisionComesBackAndADraftCanBeGivenUp() {
        Draft draft = begun("county-undo", LocalDate.of(2007, 1, 1), false);
        String first = drafts.files(draft).hash();
        Draft saved = done(share(draft, "25/100", "county-account:E1"));
        Draft restored = done(drafting.restore(draft.id(), saved.revision(), 1, AUTHOR));
        assertThat(drafts.files(restored).hash()).isEqualTo(first);
        assertThat(drafts.revisions(restored)).hasSize(3);
        Draft gone = done(drafting.withdraw(draft.id(), 3, AUTHOR));
        assertThat(gone.state()).isEqualTo(DraftState.WITHDRAWN);
        assertThat(refused(share(gone, "20/100", "county-account:E1")))
                .containsExactly("studio.closed");
    }

    @Test
    void aPackThatDoesNotFollowTheOneItReplacesDayUponDayIsRefused() {
        Draft early = begun("county-early", LocalDate.of(2002, 4, 1), true);
        assertThat(refused(verifying.verify(early.id(), 1, YEAR_END, AUTHOR)))
                .containsExactly("regulation.beforeReplaced");
        DraftOutcome taken =
                drafting.begin(
                        new NewDraft("county-seed", "national-2022", NEW_YEAR, true), AUTHOR);
        assertThat(refused(taken)).containsExactly("regulation.idTaken");
    }

    @Test
    void aGapAfterThePackThatIsReplacedAndAnOverlapWithItAreRefused() {
        assertThat(tried("2022-09-09")).hasSize(1).first().asString().contains("regulation.gap");
        assertThat(tried("2022-09-07"))
                .hasSize(1)
                .first()
                .asString()
                .contains("regulation.overlap");
        assertThat(tried("2022-09-08")).isEmpty();
    }

    /// What is said to a successor of the pack of 2015, which ends on 7 September 2022.
    private List<String> tried(String from) {
        PackFiles former = regulations.files("national-2015").orElseThrow();
        Map<String, String> texts =
                BaseText.of(
                        former, LocalDate.of(2015, 7, 19), "national-next", LocalDate.parse(from));
        texts.keySet().removeIf(name -> name.startsWith("cases/"));
        var publication =
                new Publication(
                        PackFiles.of("national-next", texts), Optional.of("national-2015"), "x");
        return switch (regulations.tried(publication)) {
            case PublicationOutcome.Done _ -> List.of();
            case PublicationOutcome.Refused(var refusals) ->
                    refusals.stream().map(Refusal::toString).toList();
        };
    }
}
