package org.nengxia.regulation.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nengxia.kernel.Language;
import org.nengxia.policy.procedure.Flow;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.regulation.Telling;

/// The names that a drawing shows. The file has them in Chinese; for English readers places get
/// their English names, and ways those of the outcomes that take them.
record DrawnWords(Procedure procedure, Telling telling) {

    /// Name by id; none where the file's own names are the reader's.
    Map<String, String> byId() {
        Map<String, String> words = new LinkedHashMap<>();
        if (telling.language() == Language.ZH) {
            return words;
        }
        procedure.nodes().stream()
                .filter(node -> !(node instanceof Node.Gateway))
                .forEach(node -> words.put(node.id(), telling.of(node.title())));
        procedure.flows().forEach(flow -> name(flow, words));
        return words;
    }

    private void name(Flow flow, Map<String, String> words) {
        List<Outcome> outcomes = flow.otherwise() ? others(flow) : flow.outcomes();
        if (!outcomes.isEmpty()) {
            words.put(
                    flow.id(),
                    outcomes.stream()
                            .map(outcome -> telling.of(outcome.title()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /// The outcomes of the acts before a gateway that no other way of it names.
    private List<Outcome> others(Flow flow) {
        List<Outcome> named =
                procedure.from(flow.from()).stream()
                        .flatMap(each -> each.outcomes().stream())
                        .toList();
        return procedure.to(flow.from()).stream()
                .flatMap(before -> procedure.node(before.from()).stream())
                .filter(Node.Task.class::isInstance)
                .flatMap(task -> ((Node.Task) task).form().outcomes().stream())
                .filter(outcome -> !named.contains(outcome))
                .distinct()
                .toList();
    }
}
