package org.nengxia.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nengxia.SampleCountyTest;
import org.nengxia.casework.CaseScene;
import org.nengxia.casework.Cases;
import org.nengxia.casework.MovableClock;
import org.nengxia.casework.PostingPack;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Language;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Papers;
import org.nengxia.policy.procedure.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Papers of every kind that a procedure asks for, made from cases: each has a number, an addressee
/// where it is a letter, a body and a day, and names people and things, never codes.
@SampleCountyTest
@Import({CaseScene.class, PostingPack.class, MovableClock.Instead.class})
@TestPropertySource(properties = "nengxia.test=posting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPaperTest {
    private static final Pattern CODES =
            Pattern.compile("case\\.[a-z0-9]+|[A-Z]{3,}_?[A-Z]{2,}|casework\\.|\\?\\?|\\{[0-9]}");
    @Autowired CaseScene scene;
    @Autowired CasePapers papers;
    @Autowired Papers print;
    @Autowired Cases cases;
    @Autowired PostingPack pack;
    @Autowired MovableClock clock;
    @Autowired JdbcClient database;

    private Set<PaperKind> checked(String number) {
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        CaseFile file = scene.file(number);
        for (var each : papers.of(file)) {
            kinds.add(each.kind());
            for (Language language : Language.values()) {
                OfficialPaper paper =
                        papers.write(file, each.seq(), each.kind().code(), language).orElseThrow();
                printed(paper);
                assertThat(paper.number()).as(each.kind().code()).contains(each.number());
                assertThat(paper.title()).as(each.kind().code()).isNotBlank();
                assertThat(paper.body()).as(each.kind().code()).isNotEmpty();
                assertThat(paper.signature()).as(each.kind().code()).isPresent();
                assertThat(paper.signature().orElseThrow().organ()).isNotBlank();
                assertThat(CODES.matcher(paper.title() + paper.body()).find())
                        .as(each.kind() + " " + paper.body())
                        .isFalse();
            }
        }
        return kinds;
    }

    private void decided(String number) {
        scene.does(number, "recusal", "verify", "hear", "answer", "propose", "vote", "decide");
        scene.does(number, "talk");
    }

    /// As PDF and as Word, both with the title in it.
    private void printed(OfficialPaper paper) {
        var pdf = new ByteArrayOutputStream();
        var word = new ByteArrayOutputStream();
        try {
            print.pdf(paper, pdf);
            print.word(paper, word);
            try (var read = Loader.loadPDF(pdf.toByteArray())) {
                assertThat(plain(new PDFTextStripper().getText(read)))
                        .contains(plain(paper.title()));
            }
            try (var read = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()))) {
                assertThat(plain(new XWPFWordExtractor(read).getText()))
                        .contains(plain(paper.title()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    @BeforeAll
    void people() {
        scene.set();
        pack.set();
    }

    @Test
    void everyKindOfPaperThatTheProductMakesIsWhole() {
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        Stream.<Supplier<String>>of(
                        this::reviewed,
                        this::annulled,
                        this::sentBack,
                        this::cleared,
                        this::ordered,
                        this::admonished,
                        this::awaiting,
                        this::posted,
                        this::past)
                .forEach(each -> kinds.addAll(checked(each.get())));
        assertThat(kinds).containsExactlyInAnyOrder(PaperKind.values());
    }

    private String reviewed() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        scene.does(number, "review", Outcome.CHANGED);
        scene.does(number, "correct-review");
        return number;
    }

    private String annulled() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.APPEALS);
        scene.does(number, "accept");
        scene.does(number, "judge", Outcome.ANNULLED);
        scene.does(number, "restore");
        return number;
    }

    private String sentBack() {
        String number = scene.served(scene.cadre(), "DEMOTION");
        scene.does(number, "rights", Outcome.ASKS_REVIEW);
        scene.does(number, "review", Outcome.BACK);
        scene.does(number, "reopen");
        return number;
    }

    @Test
    void whatIsSentBackToVerificationIsNotifiedAnewUnderANumberOfItsOwn() {
        String number = sentBack();
        CaseFile file = scene.file(number);
        var notices =
                papers.of(file).stream()
                        .filter(each -> each.kind() == PaperKind.VERIFICATION_NOTICE)
                        .toList();
        assertThat(notices)
                .hasSize(2)
                .extracting(PaperStore.Numbered::number)
                .doesNotHaveDuplicates();
        var again = notices.getLast();
        OfficialPaper paper =
                papers.write(file, again.seq(), again.kind().code(), Language.ZH).orElseThrow();
        assertThat(paper.body().toString()).contains("澄委〔2026〕1号", "重新进行核实");
        assertThat(paper.organ()).isEqualTo("县委组织部");
        assertThat(PaperAccess.isGiven(file, again.seq(), again.kind())).isTrue();
    }

    private String cleared() {
        String number = scene.opened(scene.cadre(), "DEMOTION");
        scene.does(number, "recusal");
        scene.does(number, "verify", Outcome.UNSUBSTANTIATED);
        scene.does(number, "clear");
        return number;
    }

    private String ordered() {
        String number = scene.opened(scene.cadre(), "ORDERED_RESIGNATION");
        decided(number);
        scene.does(number, "order");
        scene.does(number, "reply", Outcome.OBJECTS);
        scene.does(number, "re-examine", Outcome.UPHELD);
        return number;
    }

    @Test
    void howAnOrganVotedStandsInItsMinutesAndNotInTheAnswerToThePerson() {
        CaseFile file = scene.file(ordered());
        assertThat(body(file, PaperKind.MINUTES)).contains("讨论情况", "同意 5 票");
        assertThat(body(file, PaperKind.RE_EXAMINATION))
                .contains("维持", "理由")
                .doesNotContain("讨论情况", "5 票", "郑");
    }

    private String body(CaseFile file, PaperKind kind) {
        var last =
                papers.of(file).stream()
                        .filter(each -> each.kind() == kind)
                        .reduce((_, later) -> later)
                        .orElseThrow();
        return papers.write(file, last.seq(), kind.code(), Language.ZH)
                .orElseThrow()
                .body()
                .toString();
    }

    private String admonished() {
        String number = scene.opened(scene.cadre(), "ADMONITION");
        scene.does(number, "recusal", "verify", "hear", "propose", "approve", "decide", "talk");
        scene.does(number, "notice", "criticism");
        scene.does(number, "rights", Outcome.ACCEPTS);
        passing(number, 200);
        scene.does(number, "check");
        return number;
    }

    private String awaiting() {
        String number = scene.served(scene.cadre(), "AWAITING_ASSIGNMENT");
        scene.does(number, "execute");
        scene.does(number, "rights", Outcome.ACCEPTS);
        passing(number, 200);
        scene.does(number, "look", Outcome.EXTENDED);
        return number;
    }

    private void passing(String number, int days) {
        clock.pass(days);
        cases.lapse(number);
    }

    private String posted() {
        String number = pack.proposed();
        scene.does(number, "post");
        return number;
    }

    private String past() {
        return database.sql(
                        "SELECT max(number) FROM casework.case_file WHERE source = 'record' AND measure = 'DEMOTION'")
                .query(String.class)
                .single();
    }
}
