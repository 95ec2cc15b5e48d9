package org.nengxia.fairness.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nengxia.fairness.Fairness;
import org.nengxia.fairness.FairnessOutcome;
import org.nengxia.fairness.FairnessView;
import org.nengxia.fairness.telling.Counts;
import org.nengxia.fairness.telling.FairnessRows;
import org.nengxia.fairness.telling.FairnessWords;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.shell.Address;
import org.nengxia.shell.Sentences;
import org.nengxia.shell.file.ListFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The view as a file: all rates and tests, counts of few persons banded.
@Controller
class FairnessFiles {
    private final Fairness fairness;
    private final FairnessWords words;
    private final Sentences sentences;
    private final AskedView asked;

    FairnessFiles(Fairness fairness, FairnessWords words, Sentences sentences, AskedView asked) {
        this.fairness = fairness;
        this.words = words;
        this.sentences = sentences;
        this.asked = asked;
    }

    @GetMapping({"/fairness.csv", "/fairness.xlsx"})
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            Language language,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FairnessView view = view(Address.of("/fairness", parameters), language, actor);
        var rows = new FairnessRows(words.tell(view, language, Counts.BANDED)).rows();
        ListFile.of(sentences, language, "fairness.title", "fairness.column.", FairnessRows.COLUMNS)
                .send(request, response, rows);
    }

    private FairnessView view(Address address, Language language, Actor actor) {
        return switch (fairness.look(asked.order(address), actor)) {
            case FairnessOutcome.Seen(FairnessView view) -> view;
            case FairnessOutcome.Refused(Refusal refusal) ->
                    throw new ResponseStatusException(
                            HttpStatus.NOT_FOUND, sentences.of(refusal, language));
        };
    }
}
