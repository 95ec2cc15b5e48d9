package org.nengxia.regulation.procedure;

import java.util.List;
import java.util.stream.Collectors;
import org.nengxia.kernel.Language;
import org.nengxia.policy.pack.Mode;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.regulation.LawWords;
import org.nengxia.regulation.Telling;
import org.nengxia.shell.PageJson;
import org.springframework.stereotype.Component;

/// Puts procedures into words, for the pages of the regulations and those of cases.
@Component
public class ProcedureSheets {
    private final LawWords words;
    private final PageJson json;

    ProcedureSheets(LawWords words, PageJson json) {
        this.words = words;
        this.json = json;
    }

    /// All procedures of a pack, without a case.
    public List<ProcedureSheet> all(Pack pack, Language language) {
        return pack.provisions().procedures().procedures().stream()
                .map(procedure -> sheet(pack, procedure, CasePosition.NONE, language))
                .toList();
    }

    /// A procedure of a pack with the place where a case stands. The pack may be one that is no
    /// longer law, as long as its text was kept.
    public ProcedureSheet sheet(
            Pack pack, Procedure procedure, CasePosition position, Language language) {
        Telling telling = words.in(language);
        Procedures all = pack.provisions().procedures();
        return new ProcedureSheet(
                pack.id(),
                procedure.id(),
                telling.of(procedure.title()),
                procedure.subject() == Procedure.Subject.TEAM,
                all.kind(procedure.kind()).map(each -> telling.of(each.title())).orElse(""),
                measures(pack, procedure, telling),
                procedure.grounds().stream().sorted().toList(),
                procedure.reconstructed(),
                procedure.standing().confidence().name(),
                sleeps(procedure, telling),
                Cited.of(pack, telling, procedure.citations()),
                new Steps(pack, procedure, telling).all(position),
                new ClockWords(pack, procedure, telling).all(),
                all.kind(procedure.kind())
                        .map(each -> duties(pack, each, telling))
                        .orElse(List.of()),
                picture(pack, procedure, position, telling),
                procedure.nodes().size(),
                procedure.flows().size());
    }

    private static String measures(Pack pack, Procedure procedure, Telling telling) {
        return procedure.measures().stream()
                .flatMap(code -> pack.mode(code).stream())
                .map(Mode::title)
                .map(telling::of)
                .collect(Collectors.joining(telling.say("law.and")));
    }

    private static String sleeps(Procedure procedure, Telling telling) {
        return procedure.standing().acts()
                ? ""
                : telling.say("regulation.sleeps." + procedure.standing().confidence().name());
    }

    private ProcedureSheet.Picture picture(
            Pack pack, Procedure procedure, CasePosition position, Telling telling) {
        return new ProcedureSheet.Picture(
                "/regulations/%s/procedures/%s/drawing.bpmn?hash=%s"
                        .formatted(pack.id(), procedure.id(), pack.hash()),
                json.of(new DrawnWords(procedure, telling).byId()),
                CasePosition.listed(position.at()),
                CasePosition.listed(position.passed()));
    }

    /// What each kind of procedure of a pack requires.
    public List<ProcedureSheet.Kind> kinds(Pack pack, Language language) {
        Telling telling = words.in(language);
        return pack.provisions().procedures().kinds().stream()
                .map(kind ->
                        new ProcedureSheet.Kind(
                                kind.code(), telling.of(kind.title()), duties(pack, kind, telling)))
                .toList();
    }

    private static List<ProcedureSheet.Duty> duties(
            Pack pack, ProcedureKind kind, Telling telling) {
        return kind.requirements().stream()
                .map(required ->
                        new ProcedureSheet.Duty(
                                telling.say("regulation.obligation." + required.obligation().key()),
                                telling.of(required.obligation().gate().title()),
                                required.reconstructed(),
                                required.standing().confidence().name(),
                                Cited.of(pack, telling, required.citations())))
                .toList();
    }
}
