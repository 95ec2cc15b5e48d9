package org.nengxia.casework.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengxia.casework.demo.DemoCounty;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;
import org.nengxia.ledger.Act;
import org.nengxia.ledger.EntryFilter;
import org.nengxia.ledger.Ledger;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.ledger.ShortCode;
import org.nengxia.ledger.ShownLedger;
import org.nengxia.shell.SignedInAs;
import org.springframework.beans.factory.annotation.Autowired;

/// The ledger tells nobody of a case that is not his to see, and stays checkable by everybody.
class CasesInLedgerTest extends DemoCounty {
    private static final Actor HEAD =
            new Actor("organisation-head", "领导", Office.ORGANISATION_HEAD);
    @Autowired private Ledger ledger;
    @Autowired private ShownLedger shown;
    private @Nullable LedgerEntry kept;

    @BeforeEach
    void theLatestActOfACaseFromWhichTheHeadIsRecused() {
        demo.open();
        LedgerEntry decision =
                ledger.entries(new EntryFilter("casework.act", "deciding-member"), 0, 1).getFirst();
        assertThat(shown.at(decision.index(), HEAD).orElseThrow().subject())
                .isEqualTo(decision.subject());
        database.sql("INSERT INTO casework.recused VALUES (?, 'organisation-head')")
                .param(decision.subject())
                .update();
        kept = decision;
    }

    private LedgerEntry decision() {
        return Objects.requireNonNull(kept);
    }

    @Test
    void anEntryAboutTheCaseKeepsItsPlaceTimeAndHashAndNothingElse() throws Exception {
        LedgerEntry seen = shown.at(decision().index(), HEAD).orElseThrow();
        assertThat(seen.isShown()).isFalse();
        assertThat(seen.root()).isEqualTo(decision().root());
        assertThat(seen.at()).isEqualTo(decision().at());
        String page = page("/ledger?size=200", Office.ORGANISATION_HEAD);
        assertThat(page).contains("无权查看").doesNotContain(decision().subject());
        assertThat(page("/ledger?code=" + ShortCode.of(decision()), Office.ORGANISATION_HEAD))
                .contains("编码对得上", "无权查看")
                .doesNotContain(decision().subject());
    }

    @Test
    void noFilterTellsWhatAHiddenEntryIs() {
        EntryFilter filter = new EntryFilter("casework.act", decision().account());
        List<LedgerEntry> found = shown.entries(filter, HEAD, 0, 1_000);
        assertThat(found).isNotEmpty().allMatch(LedgerEntry::isShown);
        assertThat(found).extracting(LedgerEntry::subject).doesNotContain(decision().subject());
        assertThat(shown.count(filter, HEAD))
                .isEqualTo(found.size())
                .isLessThan(ledger.count(filter));
        assertThat(shown.count(EntryFilter.ALL, HEAD)).isEqualTo(ledger.head().size());
    }

    @Test
    void thatAPaperOfTheCaseWasTakenAwayIsHiddenTooAndListsAreNot() {
        String paper = "/cases/" + decision().subject() + "/papers/2/minutes.pdf";
        for (String taken : List.of(paper, "/registers/audit.unit.csv")) {
            ledger.record(new Act(Actor.COMMAND_LINE, "shell.export", taken, Map.of()));
        }
        long last = ledger.head().size() - 1;
        assertThat(shown.at(last - 1, HEAD).orElseThrow().isShown()).isFalse();
        assertThat(shown.at(last, HEAD).orElseThrow().isShown()).isTrue();
    }

    @Test
    void aProofWouldTellItAndIsNotFound() throws Exception {
        String proof = "/ledger/entries/" + decision().index() + "/proof";
        int status =
                pages.perform(get(proof).with(SignedInAs.office(Office.ORGANISATION_HEAD)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        assertThat(status).isEqualTo(404);
    }

    @Test
    void whoHasNothingToDoWithCasesIsShownNoneOfThem() throws Exception {
        assertThat(page("/ledger?size=200", Office.AUDIT_ADMINISTRATOR))
                .contains("无权查看")
                .doesNotContain(decision().subject());
    }
}
