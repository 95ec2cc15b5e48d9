package org.nengxia.studio;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.pack.Pack;
import org.nengxia.regulation.Publication;
import org.nengxia.regulation.PublicationOutcome;
import org.nengxia.regulation.Regulations;
import org.nengxia.studio.check.Agreement;
import org.nengxia.studio.check.Checking;
import org.nengxia.studio.check.Effects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All checks of a draft before it may be published: its files without a fault, every worked case
/// answered as expected, its days beside those of the pack it replaces, and SQL and evaluator in
/// agreement.
@Service
public class Verifying {
    private final Regulations regulations;
    private final Checking checking;
    private final Agreement agreement;
    private final Drafts drafts;
    private final DraftActs acts;

    Verifying(
            Regulations regulations,
            Checking checking,
            Agreement agreement,
            Drafts drafts,
            DraftActs acts) {
        this.regulations = regulations;
        this.checking = checking;
        this.agreement = agreement;
        this.drafts = drafts;
        this.acts = acts;
    }

    /// Runs all checks on the revision that was seen, as of the first day that the draft will be
    /// law, or of `today` if that is later. All that fails is told at once.
    @Transactional
    public DraftOutcome verify(long id, int seen, LocalDate today, Actor actor) {
        Optional<Draft> found = drafts.find(id);
        if (found.isEmpty()) {
            return DraftOutcome.Refused.of("studio.unknownDraft", "D-" + id);
        }
        Draft draft = found.get();
        Optional<Refusal> refusal = Drafting.refusedNow(draft, seen);
        if (refusal.isPresent()) {
            return new DraftOutcome.Refused(List.of(refusal.get()));
        }
        Publication publication =
                new Publication(drafts.files(draft), draft.replaces(), actor.account());
        return switch (regulations.tried(publication)) {
            case PublicationOutcome.Refused(var refusals) -> new DraftOutcome.Refused(refusals);
            case PublicationOutcome.Done(Pack pack) -> agreed(draft, pack, today, actor);
        };
    }

    private DraftOutcome agreed(Draft draft, Pack pack, LocalDate today, Actor actor) {
        LocalDate day = Effects.firstDay(pack, today);
        PackOnDay law = PackOnDay.of(pack, day);
        if (law.rules().isEmpty()) {
            return DraftOutcome.Refused.of("studio.noRuleHolds", pack.id(), day);
        }
        Agreement.Compared madeUp = agreement.madeUp(law);
        Agreement.Compared population = agreement.population(law);
        List<Refusal> differences =
                List.of(madeUp, population).stream()
                        .flatMap(each -> each.difference().stream())
                        .toList();
        if (!differences.isEmpty()) {
            return new DraftOutcome.Refused(differences);
        }
        Verified verified =
                new Verified(
                        checking.check(drafts.files(draft)).agreeing(),
                        madeUp.people(),
                        population.people(),
                        day,
                        actor.name(),
                        acts.now());
        return verified(draft, verified, actor);
    }

    private DraftOutcome verified(Draft draft, Verified verified, Actor actor) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("cases", Integer.toString(verified.cases()));
        details.put("madeUp", Long.toString(verified.madeUp()));
        details.put("population", Long.toString(verified.population()));
        details.put("asOf", verified.asOf().toString());
        return acts.verified(draft, verified, new DraftActs.Done("verify", details), actor);
    }
}
