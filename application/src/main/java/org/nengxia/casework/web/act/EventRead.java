package org.nengxia.casework.web.act;

import java.time.LocalDate;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.appeal.AppealRoute;
import org.nengxia.policy.procedure.Organ;

/// What else can be done in a case, beside the acts of its procedure.
enum EventRead {
    RECUSAL,
    JOIN,
    HAND_OVER,
    RULE_OUT,
    HELPER,
    VISIT,
    ROUTE_APPEAL,
    SUSPEND,
    RESUME,
    WITHDRAW;

    /// As addresses write it, such as `hand-over`.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static java.util.Optional<EventRead> of(String key) {
        return java.util.Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /// The fields before anybody types: an organ of appeal that was named before stands in them.
    Typed before(CaseFile file, Typed typed) {
        return this == ROUTE_APPEAL
                        && file.progress().appealRoute().orElse(null)
                                instanceof AppealRoute.Named(Organ organ, String basis)
                ? typed.with("organ", organ.title().zh()).with("basis", basis)
                : typed;
    }

    /// What was typed, as what happened.
    CaseEvent event(Typed typed) {
        String text = typed.text("text");
        return switch (this) {
            case RECUSAL -> new CaseEvent.Ruled(RulingsRead.of(typed, typed.all("person")));
            case JOIN -> new CaseEvent.Joined(typed.all("ground"), typed.all("evidence"), text);
            case HAND_OVER -> new CaseEvent.HandedOver(typed.text("to"), text);
            case RULE_OUT -> new CaseEvent.HandOverRuledOut(text);
            case HELPER ->
                    new CaseEvent.HelpEntrusted(
                            RulingsRead.one(typed, typed.text("helper")),
                            typed.day("from").or(() -> typed.day("on")).orElse(LocalDate.MIN),
                            text,
                            typed.text("reason"));
            case VISIT -> new CaseEvent.ReturnVisited(typed.text("visitors"), text);
            case ROUTE_APPEAL ->
                    new CaseEvent.AppealRouted(typed.text("organ"), typed.text("basis"));
            case SUSPEND -> new CaseEvent.SuspendedFor(text);
            case RESUME -> new CaseEvent.Resumed(text);
            case WITHDRAW -> new CaseEvent.WithdrawnFor(text);
        };
    }
}
