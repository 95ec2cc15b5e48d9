package org.nengxia.studio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nengxia.kernel.Language;
import org.nengxia.kernel.Refusal;
import org.nengxia.policy.fault.PackFault;
import org.nengxia.policy.reading.PackFiles;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.Sentences;
import org.nengxia.studio.DraftWriting;
import org.nengxia.studio.Drafts;
import org.nengxia.studio.check.Checked;
import org.nengxia.studio.check.Checking;
import org.nengxia.studio.web.CheckAnswer.FaultLine;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Answers an editor what the product's reader says of a file as it stands in the browser; nothing
/// is saved.
@RestController
class LiveCheck {
    private final Drafts drafts;
    private final Checking checking;
    private final LawWords words;
    private final Sentences sentences;
    private final DraftModel model;

    LiveCheck(
            Drafts drafts,
            Checking checking,
            LawWords words,
            Sentences sentences,
            DraftModel model) {
        this.drafts = drafts;
        this.checking = checking;
        this.words = words;
        this.sentences = sentences;
        this.model = model;
    }

    @PostMapping("/studio/{id}/check")
    CheckAnswer check(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam String text,
            Language language) {
        Optional<Refusal> refusal = DraftWriting.refused(name, text);
        if (refusal.isPresent()) {
            String sentence = sentences.of(refusal.get(), language);
            return new CheckAnswer(List.of(new FaultLine(null, null, sentence)), 0, 0, 0);
        }
        PackFiles saved = drafts.files(model.known(id));
        Map<String, String> texts = new LinkedHashMap<>();
        saved.names().forEach(each -> texts.put(each, saved.text(each).orElseThrow()));
        texts.put(name, text);
        return answer(checking.check(PackFiles.of(saved.name(), texts)), name, words.in(language));
    }

    private static CheckAnswer answer(Checked checked, String name, Telling telling) {
        List<PackFault> here =
                checked.faults().stream().filter(each -> each.file().equals(name)).toList();
        return new CheckAnswer(
                here.stream()
                        .map(each ->
                                new FaultLine(
                                        each.rule(), each.column(), telling.of(each.sentence())))
                        .toList(),
                checked.faultsOfLaw().size() - here.size(),
                checked.cases().size(),
                checked.agreeing());
    }
}
