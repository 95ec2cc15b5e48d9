package org.nengxia.casework.file;

import java.util.List;
import java.util.stream.Stream;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Office;

/// What an inspector notes about the appeal of a leading member against one decision: its organ is
/// named on a document by the head of the department, before it is taken up and not after.
final class AppealRead {
    private boolean named;
    private boolean takenUp;

    List<String> routed(CaseEvent.AppealRouted event, Actor by, boolean decided) {
        named = true;
        return Stream.of(
                        decided ? "" : "routed-without-decision",
                        event.basis().isBlank() ? "routed-on-nothing" : "",
                        by.office() == Office.ORGANISATION_HEAD ? "" : "routed-by-another",
                        takenUp ? "routed-late" : "")
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// Notes that the appeal was taken up or not; whether its organ had been named.
    boolean accepted() {
        takenUp = true;
        return named;
    }
}
