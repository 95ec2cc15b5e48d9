package org.nengxia.casework.web.act;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengxia.casework.Cases;
import org.nengxia.casework.Request;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.kernel.Actor;
import org.nengxia.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Takes what a form asks for: the version of the case that was seen, the form's own key so that
/// sending it twice is acting once, and the day.
@Component
class Submission {
    private final Cases cases;

    Submission(Cases cases) {
        this.cases = cases;
    }

    /// Why it was refused, every reason at once; empty when it was done.
    List<Refusal> send(String number, Typed typed, CaseEvent event, Actor by) {
        var on = typed.day("on");
        if (on.isEmpty()) {
            return List.of(Refusal.of("cases.day", typed.text("on")));
        }
        LocalDate day = on.orElseThrow();
        Request request = new Request(number, typed.count("seen"), key(typed), event, day);
        return switch (cases.take(request, by)) {
            case CaseOutcome.Done _ -> List.of();
            case CaseOutcome.Refused(var reasons) -> reasons;
        };
    }

    private static UUID key(Typed typed) {
        try {
            return UUID.fromString(typed.text("key"));
        } catch (IllegalArgumentException _) {
            return UUID.randomUUID();
        }
    }
}
