package org.nengxia.regulation.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nengxia.policy.procedure.Node;
import org.nengxia.policy.procedure.Procedure;
import org.nengxia.policy.procedure.course.Course;
import org.nengxia.policy.procedure.course.Happening;

/// Where a case stands in its procedure: the places it is at, and those it has passed. A place that
/// it came back to is one it is at, not one it has passed.
public record CasePosition(Set<String> at, Set<String> passed) {

    /// No case: the procedure by itself.
    public static final CasePosition NONE = new CasePosition(Set.of(), Set.of());

    /// Keeps its own copies; what it is at is not passed.
    public CasePosition {
        Set<String> now = Set.copyOf(at);
        at = now;
        passed =
                passed.stream()
                        .filter(place -> !now.contains(place))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Where a course stands: the act, wait or end it has reached and the acts open beside it, with
    /// every act taken and clock run out before.
    public static CasePosition of(Course course) {
        Set<String> at = new LinkedHashSet<>();
        at.add(course.at().id());
        course.open().forEach(open -> at.add(open.task().id()));
        Set<String> passed =
                Stream.concat(
                                course.procedure().start().map(Node::id).stream(),
                                course.happened().stream().map(CasePosition::place))
                        .collect(Collectors.toUnmodifiableSet());
        return new CasePosition(at, passed);
    }

    private static String place(Happening happening) {
        return switch (happening) {
            case Happening.Acted acted -> acted.task();
            case Happening.TimeUp up -> up.clock();
        };
    }

    /// The places of a procedure that two lists of ids name, parted by commas; an id that the
    /// procedure does not have is left aside.
    public static CasePosition asked(Procedure procedure, String at, String passed) {
        return new CasePosition(known(procedure, at), known(procedure, passed));
    }

    private static Set<String> known(Procedure procedure, String ids) {
        return Stream.of(ids.split(",", -1))
                .map(String::strip)
                .filter(id -> procedure.node(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// `at`, `passed` or empty for a place.
    String mark(String place) {
        return at.contains(place) ? "at" : passed.contains(place) ? "passed" : "";
    }

    static String listed(Set<String> places) {
        return String.join(",", List.copyOf(places).stream().sorted().toList());
    }
}
