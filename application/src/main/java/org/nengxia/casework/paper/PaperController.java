package org.nengxia.casework.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nengxia.casework.CaseList;
import org.nengxia.casework.Cases;
import org.nengxia.casework.People;
import org.nengxia.casework.Reader;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Office;
import org.nengxia.paper.OfficialPaper;
import org.nengxia.paper.Papers;
import org.nengxia.shell.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Hands out the papers of a case: to those who see it, and to the person concerned those that are
/// meant for the person.
@Controller
class PaperController {
    private final Cases cases;
    private final CaseList list;
    private final CasePapers papers;
    private final Papers layout;
    private final Asking asking;

    PaperController(Cases cases, CaseList list, CasePapers papers, Papers layout, Asking asking) {
        this.cases = cases;
        this.list = list;
        this.papers = papers;
        this.layout = layout;
        this.asking = asking;
    }

    /// Which paper somebody asks for.
    record Wanted(String number, int seq, String code) {

        String file(String ending) {
            return "%s-%d-%s.%s".formatted(number, seq, code, ending);
        }
    }

    private interface Layout {
        void write(OfficialPaper paper, OutputStream out) throws IOException;
    }

    @GetMapping("/cases/{number}/papers/{seq}/{code}.pdf")
    void pdf(Wanted wanted, SignedIn reader, Language language, HttpServletResponse response)
            throws IOException {
        answer(paper(wanted, reader, language), wanted.file("pdf"), response, layout::pdf);
    }

    @GetMapping("/cases/{number}/papers/{seq}/{code}.docx")
    void word(Wanted wanted, SignedIn reader, Language language, HttpServletResponse response)
            throws IOException {
        answer(paper(wanted, reader, language), wanted.file("docx"), response, layout::word);
    }

    private static void answer(
            OfficialPaper paper, String name, HttpServletResponse response, Layout layout)
            throws IOException {
        response.setContentType(
                name.endsWith(".pdf")
                        ? "application/pdf"
                        : "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        layout.write(paper, response.getOutputStream());
    }

    private OfficialPaper paper(Wanted wanted, SignedIn reader, Language language) {
        return cases.find(wanted.number())
                .filter(file -> mayHave(file, wanted, reader))
                .flatMap(file -> papers.write(file, wanted.seq(), wanted.code(), language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean mayHave(CaseFile file, Wanted wanted, SignedIn reader) {
        var taker = asking.people().taker(reader.actor(), LocalDate.now(asking.clock()));
        if (reader.office() == Office.CADRE) {
            Optional<PaperKind> kind = PaperKind.of(wanted.code());
            return taker.is(file.progress().dossier().subject())
                    && kind.filter(PaperKind::forThePerson).isPresent();
        }
        return list.sees(
                new Reader(reader.account(), reader.office(), taker.cadre()), wanted.number());
    }

    /// Who asks, and on what day.
    @org.springframework.stereotype.Component
    record Asking(People people, Clock clock) {}
}
