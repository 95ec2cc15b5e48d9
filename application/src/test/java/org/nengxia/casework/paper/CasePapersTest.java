package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseOpening;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Opening;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.casework.file.Dossier.Subject;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.kernel.Refusal;
import org.nengxia.ledger.Ledger;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Papers;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.vote.Majority;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// A decision counts from the day it is issued, so this county is the test's own.
@SampleCountyTest
@TestPropertySource(properties = {"nengxia.test=papers", "nengxia.demo=true"})
class CasePapersTest {
    private static final Actor OFFICER = actor(Office.ORGANISATION_OFFICER);
    private static final Actor MEMBER = actor(Office.DECIDING_MEMBER);
    private static final List<String> INVESTIGATORS =
            List.of("organisation-officer", "organisation-head");

    @Autowired CaseOpening opening;
    @Autowired Cases cases;
    @Autowired CasePapers papers;
    @Autowired Papers layout;
    @Autowired Ledger ledger;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    private static Actor actor(Office office) {
        return new Actor(office.code(), office.label().zh(), office);
    }

    private static CaseFile done(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done(CaseFile file) -> file;
            case CaseOutcome.Refused(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private record Found(String number, long cadre) {}

    private CaseFile opened() {
        Found found =
                database.sql(
                                """
                                SELECT i.number, i.cadre_id FROM evidence.item i
                                JOIN roster.tenure t ON t.cadre_id = i.cadre_id AND t.ended_on IS NULL
                                WHERE i.register = 'inspection.finding' ORDER BY i.number LIMIT 1
                                """)
                        .query((row, _) ->
                                new Found(row.getString("number"), row.getLong("cadre_id")))
                        .single();
        return done(
                opening.open(
                        new Opening(
                                new Subject.OfCadre(found.cadre()),
                                "county-seed",
                                "DEMOTION",
                                List.of(),
                                List.of(),
                                List.of(found.number()),
                                "督查发现的问题没有整改",
                                LocalDate.now(clock)),
                        OFFICER));
    }

    private CaseFile take(CaseFile file, Actor by, CaseAct act) {
        return done(
                cases.take(
                        new Request(
                                file.number(),
                                file.version(),
                                UUID.randomUUID(),
                                new CaseEvent.Acted(act),
                                LocalDate.now(clock)),
                        by));
    }

    private CaseFile decided(CaseFile opened) {
        undeclared(opened);
        CaseFile file = take(opened, OFFICER, new CaseAct.RecusalsSettled("recusal", free()));
        String evidence = file.progress().dossier().evidence().getFirst();
        file = take(file, OFFICER, verified(evidence));
        file =
                take(
                        file,
                        OFFICER,
                        new CaseAct.Heard(
                                "hear",
                                INVESTIGATORS,
                                Outcome.IN_PERSON,
                                "整改需要时间",
                                List.of("资金未到位"),
                                List.of()));
        file = take(file, OFFICER, answered());
        file = take(file, OFFICER, proposed());
        file = take(file, MEMBER, voted());
        LocalDate today = LocalDate.now(clock);
        return take(file, MEMBER, new CaseAct.Issued("decide", "", today, Optional.empty()));
    }

    /// What nobody has declared leaves a person undetermined, never free; who must withdraw may not
    /// be let take part.
    private void undeclared(CaseFile file) {
        var silent = new CaseAct.Ruling("organisation-officer", List.of(), false, "");
        assertThat(refused(file, silent)).containsExactly("casework.undeclared");
        var kin = new CaseAct.Ruling("organisation-officer", List.of("kinship"), false, "关系不影响办理");
        assertThat(refused(file, kin)).containsExactly("casework.mustWithdraw");
    }

    private List<String> refused(CaseFile file, CaseAct.Ruling ruling) {
        var act = new CaseAct.RecusalsSettled("recusal", List.of(ruling));
        var request =
                new Request(
                        file.number(),
                        file.version(),
                        null,
                        new CaseEvent.Acted(act),
                        LocalDate.now(clock));
        return switch (cases.take(request, OFFICER)) {
            case CaseOutcome.Done _ -> List.of();
            case CaseOutcome.Refused(var reasons) -> reasons.stream().map(Refusal::key).toList();
        };
    }

    private static List<CaseAct.Ruling> free() {
        return List.of("organisation-officer", "organisation-head", "deciding-member").stream()
                .map(each -> new CaseAct.Ruling(each, List.of(), false, "本人申报无回避关系"))
                .toList();
    }

    private static CaseAct.Verified verified(String evidence) {
        return new CaseAct.Verified(
                "verify",
                INVESTIGATORS,
                List.of(new CaseAct.Examined(evidence, true, "现场复核一致")),
                Outcome.SUBSTANTIATED,
                false,
                "三次督查指出的问题均未整改到位。");
    }

    private static CaseAct.PointsAnswered answered() {
        return new CaseAct.PointsAnswered(
                "answer", Outcome.STANDS, List.of(new CaseAct.Answer(false, "资金上年已拨付")));
    }

    private static CaseAct.Proposed proposed() {
        return new CaseAct.Proposed(
                "propose",
                Outcome.PROPOSED,
                Optional.of(
                        new CaseAct.Proposal(
                                "DEMOTION",
                                Optional.empty(),
                                Optional.of(new CaseAct.LevelNamed("STAFF", "按编制安排")))),
                "工作不力，影响较大");
    }

    private static CaseAct.Voted voted() {
        List<String> due = List.of("deciding-member");
        return new CaseAct.Voted(
                "vote",
                new Ballots(
                        "M-2026-001",
                        due,
                        List.of(),
                        List.of(),
                        1,
                        0,
                        0,
                        false,
                        "讨论情况",
                        Majority.USUAL),
                List.of());
    }

    private String text(OfficialPaper paper, Path kept) throws IOException {
        var out = new ByteArrayOutputStream();
        layout.pdf(paper, out);
        Files.write(kept, out.toByteArray());
        try (var read = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void everyActLeavesItsPapersNumberedAndMadeFromTheCase() throws IOException {
        CaseFile file = decided(opened());
        var made = papers.of(file);
        assertThat(made)
                .extracting(each -> each.kind().code())
                .containsExactly(
                        "recusal-form",
                        "verification-notice",
                        "verification-report",
                        "hearing-record",
                        "answer-letter",
                        "proposal",
                        "minutes",
                        "decision");
        assertThat(made).extracting(PaperStore.Numbered::number).doesNotHaveDuplicates();
        saysItsNumber(file, made);
        decision(file, made.getLast());
    }

    private void saysItsNumber(CaseFile file, List<PaperStore.Numbered> made) throws IOException {
        Path folder = Files.createTempDirectory("papers");
        for (var each : made) {
            for (Language language : Language.values()) {
                OfficialPaper paper =
                        papers.write(file, each.seq(), each.kind().code(), language).orElseThrow();
                String name = each.seq() + "-" + each.kind().code() + "-" + language + ".pdf";
                String text = text(paper, folder.resolve(name));
                assertThat(text).contains(each.number()).doesNotContain("casework.paper");
            }
        }
    }

    private void decision(CaseFile file, PaperStore.Numbered decision) {
        OfficialPaper paper =
                papers.write(file, decision.seq(), "decision", Language.ZH).orElseThrow();
        var entry = ledger.about(file.number(), decision.seq()).orElseThrow();
        assertThat(entry.details()).containsEntry("task", "decide");
        assertThat(paper.code().orElseThrow())
                .startsWith((entry.index() + 1) + "-")
                .endsWith(entry.root().toString().substring(0, 12));
        assertThat(paper.body().toString()).contains("降职", "30 日", "15 日");
        assertThat(decision.number())
                .isEqualTo(file.standing().decision().orElseThrow().document());
    }
}
