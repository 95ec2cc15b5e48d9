package org.nengxia.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nengxia.casework.deadline.Deadline;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.kernel.Label;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;
import org.nengxia.policy.procedure.course.OpenAct;
import org.nengxia.policy.procedure.course.Step;

/// The acts of a case in a row: those taken, those due now, and those still to come if each results
/// in what it usually does, up to where the person may ask for review.
final class Steps {
    private static final int MOST = 40;

    private Steps() {}

    /// Where an act stands.
    enum State {
        DONE,
        NOW,
        LATER;

        /// The class that the style sheet knows it by.
        public String style() {
            return "is-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// An act in the row.
    ///
    /// @param day when it was taken, or its last day; empty text when there is none
    /// @param outcome what it resulted in
    record Shown(Label title, State state, String day, Optional<Label> outcome) {}

    static List<Shown> of(CaseFile file, List<Deadline> deadlines) {
        Course course = file.progress().course();
        boolean closed = file instanceof CaseFile.Closed;
        Map<String, Shown> taken = taken(file);
        Map<String, Shown> row = new LinkedHashMap<>(taken);
        if (!closed) {
            for (OpenAct open : course.open()) {
                row.remove(open.task().id());
                row.put(open.task().id(), now(open.task(), deadlines));
            }
            for (Node.Task task : later(course)) {
                if (row.get(task.id()) == null || row.get(task.id()).state() == State.DONE) {
                    row.remove(task.id());
                    row.put(task.id(), shown(task, State.LATER, ""));
                }
            }
        }
        List<Shown> steps = new ArrayList<>();
        steps.add(
                new Shown(
                        Words.of(course.procedure().start().orElseThrow().title()),
                        State.DONE,
                        file.progress().dossier().openedOn().toString(),
                        Optional.empty()));
        steps.addAll(row.values());
        return steps;
    }

    private static Map<String, Shown> taken(CaseFile file) {
        Map<String, Shown> taken = new LinkedHashMap<>();
        Course course = file.progress().course();
        List<Happening> happened = course.happened();
        for (int i = 0; i < happened.size(); i++) {
            if (happened.get(i) instanceof Happening.Acted(String id, var outcome)
                    && course.procedure().node(id).orElseThrow() instanceof Node.Task task) {
                taken.remove(id);
                taken.put(
                        id,
                        new Shown(
                                Words.of(task.title()),
                                State.DONE,
                                file.progress().day(i + 1).toString(),
                                Optional.of(Words.of(outcome.title()))));
            }
        }
        return taken;
    }

    private static Shown now(Node.Task task, List<Deadline> deadlines) {
        return shown(
                task,
                State.NOW,
                deadlines.stream()
                        .filter(each -> each.task().filter(task::equals).isPresent())
                        .flatMap(each -> each.lastDay().stream())
                        .min(java.util.Comparator.naturalOrder())
                        .map(Object::toString)
                        .orElse(""));
    }

    private static Shown shown(Node.Task task, State state, String day) {
        return new Shown(Words.of(task.title()), state, day, Optional.empty());
    }

    /// What follows if each act results in the usual.
    private static Set<Node.Task> later(Course from) {
        Set<Node.Task> later = new LinkedHashSet<>();
        Course course = from;
        for (int i = 0; i < MOST && goesOn(course); i++) {
            Step step =
                    course.at() instanceof Node.Task task
                            ? course.act(task.id(), task.form().outcomes().getFirst())
                            : course.timeUp(course.at().id());
            if (!(step instanceof Step.Done(Course next))) {
                break;
            }
            course = next;
            course.open().reversed().stream()
                    .map(OpenAct::task)
                    .filter(task -> !open(from, task))
                    .forEach(later::add);
        }
        return later;
    }

    private static boolean goesOn(Course course) {
        return !(course.at() instanceof Node.End)
                && !(course.at() instanceof Node.Task task
                        && task.form() == Form.REVIEW_APPLICATION);
    }

    private static boolean open(Course course, Node.Task task) {
        return course.open().stream().anyMatch(each -> each.task().equals(task));
    }
}
