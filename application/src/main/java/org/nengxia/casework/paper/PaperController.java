package org.nengxia.casework.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nengxia.casework.Cases;
import org.nengxia.kernel.Language;
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
    private final PaperAccess access;
    private final CasePapers papers;
    private final Papers layout;

    PaperController(Cases cases, PaperAccess access, CasePapers papers, Papers layout) {
        this.cases = cases;
        this.access = access;
        this.papers = papers;
        this.layout = layout;
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
                .filter(file -> access.mayHave(file, wanted.seq(), wanted.code(), reader.actor()))
                .flatMap(file -> papers.write(file, wanted.seq(), wanted.code(), language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
