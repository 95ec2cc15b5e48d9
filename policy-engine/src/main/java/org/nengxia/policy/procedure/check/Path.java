package org.nengxia.policy.procedure.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nengxia.policy.Label;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.Move;

/// A way through a procedure from some stop on, told as `Start → Verification (substantiated) → …`.
record Path(Node at, @Nullable Move by, @Nullable Path before) {

    static Path from(Node start) {
        return new Path(start, null, null);
    }

    Path then(Move move) {
        return new Path(move.to(), move, this);
    }

    Label told() {
        Deque<Path> steps = new ArrayDeque<>();
        for (Path step = this; step != null; step = step.before) {
            steps.push(step);
        }
        return new Label(told(steps, true), told(steps, false));
    }

    private static String told(Deque<Path> steps, boolean chinese) {
        return steps.stream()
                .map(step -> {
                    Move by = step.by;
                    String how = by == null ? "" : how(by, chinese);
                    return how + say(step.at.title(), chinese);
                })
                .collect(Collectors.joining());
    }

    private static String how(Move by, boolean chinese) {
        Outcome outcome = by.outcome();
        Node.Boundary lapsed = by.lapsed();
        if (lapsed != null) {
            return chinese
                    ? "（届满：" + lapsed.title().zh() + "）→ "
                    : " (time is up: " + lapsed.title().en() + ") → ";
        }
        boolean telling =
                outcome != null
                        && by.from() instanceof Node.Task task
                        && task.form().outcomes().size() > 1;
        if (outcome == null || !telling) {
            return " → ";
        }
        String word = say(outcome.title(), chinese);
        return chinese ? "（" + word + "）→ " : " (" + word + ") → ";
    }

    private static String say(Label label, boolean chinese) {
        return chinese ? label.zh() : label.en();
    }
}
