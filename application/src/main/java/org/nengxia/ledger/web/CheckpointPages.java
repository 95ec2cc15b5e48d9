package org.nengxia.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.ledger.LedgerEntry;
import org.nengxia.ledger.ShownLedger;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Kept;
import org.nengxia.ledger.checkpoint.CheckpointOutcome.Refused;
import org.nengxia.ledger.checkpoint.Checkpoints;
import org.nengxia.ledger.checkpoint.EntryProofs;
import org.nengxia.shell.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Checkpoints and proofs of single entries, as files to take away.
@Controller
class CheckpointPages {
    private final Checkpoints checkpoints;
    private final EntryProofs proofs;
    private final ShownLedger shown;

    CheckpointPages(Checkpoints checkpoints, EntryProofs proofs, ShownLedger shown) {
        this.checkpoints = checkpoints;
        this.proofs = proofs;
        this.shown = shown;
    }

    @PostMapping("/ledger/checkpoint")
    String make(Language language, RedirectAttributes next) {
        List<Label> sentences =
                switch (checkpoints.make()) {
                    case Kept kept -> kept.warnings();
                    case Refused(Label sentence) -> List.of(sentence);
                };
        next.addFlashAttribute(
                "warnings", sentences.stream().map(each -> each.in(language)).toList());
        return "redirect:/ledger";
    }

    @GetMapping("/ledger/checkpoint")
    void checkpoint(HttpServletResponse response) throws IOException {
        var newest = checkpoints.newest().orElseThrow(CheckpointPages::nothing);
        send(response, newest.head().size() + ".checkpoint", newest.note());
    }

    @GetMapping("/ledger/entries/{index}/proof")
    void proof(@PathVariable long index, SignedIn reader, HttpServletResponse response)
            throws IOException {
        var proof =
                shown.at(index, reader.actor())
                        .filter(LedgerEntry::isShown)
                        .flatMap(_ -> proofs.of(index))
                        .orElseThrow(CheckpointPages::nothing);
        send(response, "entry-" + index + ".tlog-proof", proof);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static void send(HttpServletResponse response, String name, Object text)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.getWriter().print(text);
    }
}
