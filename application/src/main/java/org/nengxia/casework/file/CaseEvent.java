package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What can happen in a case.
public sealed interface CaseEvent {

    /// An act of its procedure was taken.
    record Acted(CaseAct act) implements CaseEvent {}

    /// The time of a clock of its procedure ran out.
    ///
    /// @param clock the clock's id in the drawing
    record TimeUp(String clock) implements CaseEvent {}

    /// Further grounds or evidence about the same subject were joined (并案).
    record Joined(List<String> grounds, List<String> evidence, String reason) implements CaseEvent {
        /// Keeps its own copies.
        public Joined {
            grounds = List.copyOf(grounds);
            evidence = List.copyOf(evidence);
        }
    }

    /// The recusal of further people was settled (补充回避审查), since they came in later.
    record Ruled(List<CaseAct.Ruling> rulings) implements CaseEvent {
        /// Keeps its own copy.
        public Ruled {
            rulings = List.copyOf(rulings);
        }
    }

    /// Signs of a breach of discipline or law were handed over (移送); an adjustment never stands in
    /// for a sanction.
    record HandedOver(String to, String what) implements CaseEvent {}

    /// Signs of a breach that had come up turned out to be none (排除违纪违法线索), so nothing is handed
    /// over.
    record HandOverRuledOut(String reason) implements CaseEvent {}

    /// A decision of the past was taken over from the records (补录): which steps led to it, the
    /// records do not say, and none are made up.
    ///
    /// @param handling its number in the register of handling
    /// @param organ who decided, as the record says
    /// @param corrects what the record says otherwise than before (更正), such as `measure,document`;
    ///   empty when it was taken over first
    record Recorded(
            String handling,
            String measure,
            String document,
            String organ,
            LocalDate decidedOn,
            Optional<String> corrects)
            implements CaseEvent {}

    /// A helper (帮教责任人) was named for the person after a decision took effect, beside the procedure
    /// and also when the case is closed.
    ///
    /// @param helper the ruling on the helper's recusal: account, relations, what was declared
    /// @param from since when
    /// @param purpose what the help is for
    /// @param reason why another takes the place of the one before; blank for the first
    record HelpEntrusted(CaseAct.Ruling helper, LocalDate from, String purpose, String reason)
            implements CaseEvent {}

    /// The person was visited after the decision (回访), beside the procedure and also when the case
    /// is closed.
    ///
    /// @param visitors who went, in people's words
    /// @param found what they heard and saw, in their words
    record ReturnVisited(String visitors, String found) implements CaseEvent {}

    /// The organ that takes the appeal (申诉受理机关) was named, where the pack names none for such a
    /// person; another word on it replaces the one before.
    ///
    /// @param organ its name, in people's words
    /// @param basis the document or rule that it rests on, in their words
    record AppealRouted(String organ, String basis) implements CaseEvent {}

    /// The case was suspended (中止), and its clocks with it.
    record SuspendedFor(String reason) implements CaseEvent {}

    /// It goes on (恢复办理).
    record Resumed(String reason) implements CaseEvent {}

    /// It was withdrawn (撤案) before a decision.
    record WithdrawnFor(String reason) implements CaseEvent {}
}
