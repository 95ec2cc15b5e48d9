package org.nengxia.policy.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.policy.fault.Faults;
import org.nengxia.policy.fault.Faults.Place;
import org.nengxia.policy.heritage.Permits;
import org.nengxia.policy.pack.Lineage.Row;
import org.nengxia.policy.procedure.Keys;
import org.nengxia.policy.procedure.Obligation;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Paper;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.ProcedureKind;
import org.nengxia.policy.procedure.ProcedureKind.Requirement;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.procedure.bpmn.BpmnFile;
import org.nengxia.policy.procedure.bpmn.Drawing;
import org.nengxia.policy.procedure.check.ProcedureCheck;

/// The procedures of a pack: the list in `procedures.yaml` and the drawings in `procedures/`.
final class ProceduresFile {

    static final String NAME = ProcedureCheck.LIST;

    private final PackFiles files;
    private final Permits permits;
    private final Faults faults;

    ProceduresFile(PackFiles files, Permits permits, Faults faults) {
        this.files = files;
        this.permits = permits;
        this.faults = faults;
    }

    /// What is listed, each with its drawing; a drawing that no row lists is a fault.
    Procedures read(Optional<YamlEntry> list) {
        List<Drawing> drawings =
                files.in("procedures", ".bpmn").stream()
                        .flatMap(file ->
                                files.bytes(file).stream()
                                        .flatMap(
                                                each -> BpmnFile.read(file, each, faults).stream()))
                        .toList();
        Procedures read = list.map(file -> listed(file, drawings)).orElse(Procedures.none());
        drawings.stream()
                .filter(each -> read.procedures().stream().noneMatch(row -> drawn(each, row.id())))
                .forEach(each ->
                        faults.add(
                                each.file(),
                                "此程序未在 procedures.yaml 中登记，或其 process 的 id 与文件名不同",
                                "is not listed in procedures.yaml, or the id of its process is not the"
                                        + " name of the file"));
        return read;
    }

    private Procedures listed(YamlEntry file, List<Drawing> drawings) {
        return file.closed(
                new Procedures(
                        file.eachIfAny("organs", ProceduresFile::organ),
                        file.eachIfAny("papers", row -> new Paper(row.text("code"), row.label())),
                        file.eachIfAny("kinds", this::kind),
                        file.eachIfAny("procedures", row -> procedure(row, drawings))));
    }

    private static Organ organ(YamlEntry row) {
        Office office =
                row.choice(
                        "office",
                        key -> Keys.read(Office.class, key),
                        Office.ORGANISATION_DEPARTMENT);
        return new Organ(row.text("code"), row.label(), office, whose(row, office));
    }

    private static Organ.Whose whose(YamlEntry row, Office office) {
        if (row.optional("for").isEmpty()) {
            return Organ.Whose.ANYBODY;
        }
        if (office != Office.APPEAL_ORGAN) {
            row.fault(
                    "for",
                    "只用于 office: appeal-organ，请删除",
                    "is for organs of office appeal-organ only; remove it");
        }
        return row.choice("for", key -> Keys.read(Organ.Whose.class, key), Organ.Whose.ANYBODY);
    }

    private ProcedureKind kind(YamlEntry row) {
        String code = row.text("code");
        permits.add(Row.PROCEDURE_KIND, code, row.optionalCitations("permitted"));
        return new ProcedureKind(
                code, row.label(), row.each("requires", ProceduresFile::requirement));
    }

    private static Requirement requirement(YamlEntry row) {
        return new Requirement(
                row.choice("obligation", key -> Keys.read(Obligation.class, key), Obligation.HEARD),
                row.citations("citation"),
                row.standing(),
                row.flag("reconstructed"));
    }

    private Procedure procedure(YamlEntry row, List<Drawing> drawings) {
        String id = row.text("id");
        permits.add(Row.PROCEDURE, id, row.optionalCitations("permitted"));
        Optional<Drawing> drawing = drawings.stream().filter(each -> drawn(each, id)).findFirst();
        if (drawing.isEmpty()) {
            faults.add(
                    Place.of(NAME).rule(id),
                    "没有图 procedures/" + id + ".bpmn，或其 process 的 id 不是 " + id,
                    "has no drawing procedures/" + id + ".bpmn whose process has the id " + id);
        }
        return new Procedure(
                id,
                row.label(),
                "procedures/" + id + ".bpmn",
                row.text("kind"),
                row.optional("subject").isEmpty()
                        ? Procedure.Subject.CADRE
                        : row.choice(
                                "subject",
                                key -> Keys.read(Procedure.Subject.class, key),
                                Procedure.Subject.CADRE),
                row.texts("measures"),
                Set.copyOf(row.texts("grounds")),
                row.citations("citation"),
                row.standing(),
                row.flag("reconstructed"),
                drawing.stream().flatMap(each -> each.nodes().stream()).toList(),
                drawing.stream().flatMap(each -> each.flows().stream()).toList());
    }

    private static boolean drawn(Drawing drawing, String id) {
        return drawing.id().equals(id) && drawing.file().equals("procedures/" + id + ".bpmn");
    }

    /// The ids of one sort that stand twice are found by their codes.
    static Stream<String> codes(Procedures procedures) {
        return Stream.of(
                        procedures.organs().stream().map(each -> "organ " + each.code()),
                        procedures.papers().stream().map(each -> "paper " + each.code()),
                        procedures.kinds().stream().map(each -> "kind " + each.code()),
                        procedures.procedures().stream().map(each -> "procedure " + each.id()))
                .flatMap(each -> each);
    }
}
