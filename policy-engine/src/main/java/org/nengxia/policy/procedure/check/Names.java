package org.nengxia.policy.procedure.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengxia.policy.Confidence;
import org.nengxia.policy.pack.Article;
import org.nengxia.policy.pack.Pack;
import org.nengxia.policy.parameter.Citation;
import org.nengxia.policy.procedure.Clock;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Office;
import org.nengxia.policy.procedure.Organ;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.Procedures;
import org.nengxia.policy.term.TimeLimit;

/// Whether all that a procedure names is in its pack and may act: organs, papers, time limits and
/// articles, and whether each act is taken by an office that may take it.
final class Names {

    private final Procedure procedure;
    private final Procedures among;
    private final Pack pack;
    private final Told told;

    Names(Procedure procedure, Pack pack, Told told) {
        this.procedure = procedure;
        this.among = pack.provisions().procedures();
        this.pack = pack;
        this.told = told;
    }

    void check() {
        procedure.tasks().forEach(this::task);
        for (Node node : procedure.nodes()) {
            switch (node) {
                case Node.Wait wait -> clock(wait, wait.clock());
                case Node.Boundary boundary -> clock(boundary, boundary.clock());
                default -> {}
            }
        }
    }

    private void task(Node.Task task) {
        Optional<Organ> organ = among.organ(task.organ());
        if (organ.isEmpty()) {
            told.of(
                    task,
                    "没有机关“" + task.organ() + "”，请在 procedures.yaml 的 organs 中登记",
                    "names the organ '"
                            + task.organ()
                            + "', which is not under organs in procedures.yaml; enter it");
        }
        organ.filter(each -> !task.form().offices().contains(each.office()))
                .ifPresent(each -> wrong(task, each));
        for (String code : task.papers()) {
            if (among.paper(code).isEmpty()) {
                told.of(
                        task,
                        "没有材料“" + code + "”，请在 procedures.yaml 的 papers 中登记",
                        "names the paper '"
                                + code
                                + "', which is not under papers in procedures.yaml; enter it");
            }
        }
        cited(task, task.citations());
    }

    private void wrong(Node.Task task, Organ organ) {
        List<String> may = task.form().offices().stream().map(Office::key).sorted().toList();
        told.of(
                task,
                "“"
                        + task.form().title().zh()
                        + "”不得由“"
                        + organ.title().zh()
                        + "”办理，须由 "
                        + String.join("、", may)
                        + " 办理",
                "may not be taken by '"
                        + organ.code()
                        + "'; an act of form "
                        + task.form().key()
                        + " belongs to "
                        + String.join(", ", may));
    }

    private void clock(Node node, Clock clock) {
        switch (clock) {
            case Clock.Legal(String id) -> legal(node, id);
            case Clock.Own own -> {
                cited(node, own.citations());
                own.after()
                        .ifPresent(task ->
                                there(
                                        node,
                                        task,
                                        "没有任务“" + task + "”可以起算",
                                        "is counted from the act '"
                                                + task
                                                + "', which is not there"));
            }
            case Clock.Fixed fixed -> {
                cited(node, fixed.citations());
                there(
                        node,
                        fixed.task(),
                        "没有任务“" + fixed.task() + "”来确定日期",
                        "lets the act '" + fixed.task() + "' fix its day, which is not there");
            }
        }
    }

    private void there(Node node, String task, String zh, String en) {
        if (procedure.node(task).filter(Node.Task.class::isInstance).isEmpty()) {
            told.of(node, zh, en);
        }
    }

    private void legal(Node node, String id) {
        Optional<TimeLimit> limit = TimeLimit.of(pack.provisions().timers(), id);
        if (limit.isEmpty()) {
            told.of(
                    node,
                    "没有期限“" + id + "”，请在 timers.yaml 中登记",
                    "names the time limit '" + id + "', which is not in timers.yaml; enter it");
        }
        limit.filter(each -> !each.standing().acts())
                .ifPresent(_ ->
                        told.of(
                                node,
                                "期限“" + id + "”未见原文或未经签认，不得启用",
                                "names the time limit '"
                                        + id
                                        + "', which was not seen or not signed off and may not act"));
    }

    /// A step may not rest on what was only recalled.
    private void cited(Node node, List<Citation> citations) {
        for (Citation citation : citations) {
            Optional<Article> article = pack.article(citation);
            if (article.isEmpty()) {
                told.of(
                        node,
                        "引用的条文“" + citation + "”不在 sources 中",
                        "cites the article '" + citation + "', which is not in sources");
            }
            Stream.ofNullable(article.orElse(null))
                    .filter(each -> each.confidence() == Confidence.U)
                    .forEach(_ ->
                            told.of(
                                    node,
                                    "引用的条文“" + citation + "”未见原文（U），不得据以办理",
                                    "rests on the article '"
                                            + citation
                                            + "', which was not seen (U); it may not act"));
        }
    }
}
