package org.nengxia.casework.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nengxia.casework.People;
import org.nengxia.casework.file.CaseAct;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.Entry;
import org.nengxia.casework.sight.EvidenceShown;
import org.nengxia.kernel.Label;
import org.nengxia.kernel.Language;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.Sentences;

/// What a paper is written from: the case as it was when its act was taken, the act's entry, and
/// the words for them.
///
/// @param addressed the name of the cadre or team
/// @param standing unit and post on that day; empty when the roster knows none
/// @param people everybody who may take part, by code
/// @param evidence the case's evidence as any paper may tell it: of reports nothing that could lead
///   to whoever reported
/// @param posts unit and title of a post by its number
record Writing(
        CaseFile file,
        Entry entry,
        String addressed,
        String standing,
        Map<String, People.Person> people,
        Told evidence,
        UnaryOperator<String> posts,
        Sentences sentences,
        Telling telling) {

    Language language() {
        return telling.language();
    }

    /// The sentence under `casework.paper.<key>`.
    String say(String key, Object... details) {
        return sentences.of(language(), "casework.paper." + key, details);
    }

    String of(org.nengxia.policy.Label label) {
        return telling.of(label);
    }

    String of(Label label) {
        return label.in(language());
    }

    /// The form of the act that the paper comes from; none for what is no act of the procedure.
    Optional<Form> form() {
        return entry.event() instanceof CaseEvent.Acted(CaseAct act)
                ? file.progress()
                        .course()
                        .procedure()
                        .node(act.task())
                        .filter(Node.Task.class::isInstance)
                        .map(node -> ((Node.Task) node).form())
                : Optional.empty();
    }

    /// A measure by its code, in the words of the case's pack.
    String measure(String code) {
        return file.progress().law().pack().mode(code).map(mode -> of(mode.title())).orElse(code);
    }

    String measure(Optional<String> code) {
        return code.map(this::measure).orElse(say("none"));
    }

    /// Articles by their numbers as papers cite them; several parts of one article are one. What is
    /// no number of an article, such as the sign of a rule, is not printed.
    String citations(List<Citation> citations) {
        return citations.stream()
                .map(this::citation)
                .distinct()
                .collect(Collectors.joining(say("comma")));
    }

    private String citation(Citation citation) {
        var pack = file.progress().law().pack();
        String number = citation.article().replaceAll("^(\\d+)-[a-z-]+$", "$1");
        String title =
                pack.instrument(citation.instrument())
                        .map(each -> of(each.title()))
                        .orElse(citation.instrument());
        return number.chars().allMatch(Character::isDigit)
                ? say("article", title, number)
                : say("instrument", title);
    }

    /// The evidence of a case in its order.
    ///
    /// @param kept numbers of what no paper tells
    record Told(List<EvidenceShown.Line> lines, Set<String> kept) {
        Optional<EvidenceShown.Line> line(String number) {
            return lines.stream().filter(each -> each.number().equals(number)).findFirst();
        }
    }

    /// Number, content and reason of a piece of evidence, in that order.
    List<String> examined(CaseAct.Examined each) {
        boolean kept = evidence.kept().contains(each.number());
        return List.of(
                kept ? say("kept.number") : each.number(),
                kept ? say("kept") : content(each.number()),
                say(each.accepted() ? "accepted.yes" : "accepted.no"),
                kept ? say("kept.reason") : each.reason());
    }

    /// What a piece of evidence is.
    String content(String number) {
        return evidence.line(number).map(line -> of(line.title())).orElse(say("none"));
    }

    /// The name of a person; where nobody has the account any more, that nobody has.
    String name(String account) {
        return Optional.ofNullable(people.get(account))
                .map(People.Person::name)
                .orElse(say("unnamed"));
    }

    /// Several names in a row.
    String people(List<String> accounts) {
        return accounts.isEmpty()
                ? say("none")
                : String.join(say("comma"), accounts.stream().map(this::name).toList());
    }

    /// The person or team with the post.
    String whom() {
        return standing.isEmpty() ? addressed : say("whom", addressed, standing);
    }

    /// A day as official papers write it.
    String day(LocalDate day) {
        return language() == Language.ZH
                ? "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : day.toString();
    }

    /// A text, or the word for nothing.
    String or(String text) {
        return text.isBlank() ? say("none") : text;
    }
}
