package org.nengxia.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengxia.casework.file.vote.Ballots;
import org.nengxia.policy.procedure.Form;
import org.nengxia.policy.procedure.Outcome;

/// An act of a case's procedure with what people put into it.
public sealed interface CaseAct {

    /// The task in the drawing.
    String task();

    /// What it resulted in.
    Outcome outcome();

    /// 回避审查: whether each of those who would take part has to withdraw.
    record RecusalsSettled(String task, List<Ruling> rulings) implements CaseAct {
        /// Keeps its own copy.
        public RecusalsSettled {
            rulings = List.copyOf(rulings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.SETTLED;
        }
    }

    /// One person's recusal.
    ///
    /// @param account whose
    /// @param relations the relations to the subject that were found or declared, as the pack's
    ///   rules name them; empty for none
    /// @param recused whether the person must not take part
    record Ruling(String account, List<String> relations, boolean recused, String reason) {
        /// Keeps its own copy.
        public Ruling {
            relations = List.copyOf(relations);
        }
    }

    /// 核实认定: what became of each piece of evidence, and the finding.
    ///
    /// @param investigators the accounts of those who verified; two at least, who sign
    /// @param violation whether signs of a breach of discipline or law came up, which must be
    ///   handed over
    record Verified(
            String task,
            List<String> investigators,
            List<Examined> evidence,
            Outcome outcome,
            boolean violation,
            String report)
            implements CaseAct {
        /// Keeps its own copies.
        public Verified {
            investigators = List.copyOf(investigators);
            evidence = List.copyOf(evidence);
        }
    }

    /// A piece of evidence, accepted or rejected, and why.
    record Examined(String number, boolean accepted, String reason) {}

    /// 听取陈述申辩: what the person said.
    ///
    /// @param hearers the accounts of those who heard
    /// @param points the points made; each must be answered
    /// @param papers what the person handed in
    record Heard(
            String task,
            List<String> hearers,
            Outcome outcome,
            String statement,
            List<String> points,
            List<String> papers)
            implements CaseAct {
        /// Keeps its own copies.
        public Heard {
            hearers = List.copyOf(hearers);
            points = List.copyOf(points);
            papers = List.copyOf(papers);
        }
    }

    /// 逐条答复.
    record PointsAnswered(String task, Outcome outcome, List<Answer> answers) implements CaseAct {
        /// Keeps its own copy.
        public PointsAnswered {
            answers = List.copyOf(answers);
        }
    }

    /// The answer to one point of the hearing.
    ///
    /// @param adopted whether the point was taken
    record Answer(boolean adopted, String reason) {}

    /// 提出建议: a measure and where the person goes, or none.
    record Proposed(String task, Outcome outcome, Optional<Proposal> proposal, String reason)
            implements CaseAct {}

    /// A measure that is proposed.
    ///
    /// @param measure a mode of the pack, such as `DEMOTION`
    /// @param newPost number of the post in the roster that the person would take up
    /// @param level the level of post or the rank afterwards; empty where the measure touches none,
    ///   leaves it as it is, or leaves it open
    record Proposal(String measure, Optional<String> newPost, Optional<LevelNamed> level) {}

    /// The level of post or the rank (职务层次、职级) that people fix for afterwards.
    ///
    /// @param code of the pack's levels, such as `SECTION_DEPUTY`
    /// @param reason needed where the former level is not recorded, or the step is not the usual
    ///   one
    record LevelNamed(String code, String reason) {}

    /// 集体讨论表决; what came of it follows from the counts.
    ///
    /// @param rulings the recusal of the members, as the organ settled it in the meeting
    record Voted(String task, Ballots ballots, List<Ruling> rulings) implements CaseAct {
        /// Keeps its own copy.
        public Voted {
            rulings = List.copyOf(rulings);
        }

        @Override
        public Optional<Ballots> cast() {
            return Optional.of(ballots);
        }

        @Override
        public Outcome outcome() {
            return ballots.outcome();
        }
    }

    /// 作出决定: signed by whoever takes the act.
    ///
    /// @param document number of the decision, such as 澄委〔2026〕12号
    /// @param effectiveOn from when it has its effects
    /// @param reviewOn the day on which it must be looked at again, where the procedure asks for
    ///   one
    record Issued(String task, String document, LocalDate effectiveOn, Optional<LocalDate> reviewOn)
            implements CaseAct {
        @Override
        public Outcome outcome() {
            return Outcome.ISSUED;
        }
    }

    /// 谈话.
    ///
    /// @param talkers the accounts of those who spoke with the person
    record TalkHeld(String task, List<String> talkers, String place, String content)
            implements CaseAct {
        /// Keeps its own copy.
        public TalkHeld {
            talkers = List.copyOf(talkers);
        }

        @Override
        public Outcome outcome() {
            return Outcome.HELD;
        }
    }

    /// 履行任免程序.
    ///
    /// @param ended numbers of the tenures that end
    /// @param newPost number of the post taken up
    /// @param level the level afterwards, where the decision left it open
    record Executed(
            String task, List<String> ended, Optional<String> newPost, Optional<LevelNamed> level)
            implements CaseAct {
        /// Keeps its own copy.
        public Executed {
            ended = List.copyOf(ended);
        }

        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /// 复核、申诉、复议: what becomes of the decision.
    ///
    /// @param measure the lighter measure, where it is changed
    /// @param vote how the organ came to it, where the procedure asks for a quorum
    record Ruled(
            String task,
            Outcome outcome,
            Optional<String> measure,
            String reason,
            Optional<Vote> vote)
            implements CaseAct {
        @Override
        public List<Ruling> rulings() {
            return vote.map(Vote::rulings).orElse(List.of());
        }

        @Override
        public Optional<Ballots> cast() {
            return vote.map(Vote::ballots);
        }
    }

    /// How an organ voted on what it ruled, and who of it had to withdraw.
    record Vote(Ballots ballots, List<Ruling> rulings) {}

    /// 待岗复查: placed, waiting longer until another day, or another measure.
    record Looked(String task, Outcome outcome, Optional<LocalDate> reviewOn, String reason)
            implements CaseAct {}

    /// 更正决定: the decision is written anew with the lighter measure.
    ///
    /// @param document number of the changed decision
    /// @param level the level afterwards by the lighter measure
    /// @param newPost number of the post taken up by it; where it keeps the post and somebody else
    ///   holds the former one, of an equal post
    record Corrected(
            String task,
            String document,
            String text,
            Optional<LevelNamed> level,
            Optional<String> newPost)
            implements CaseAct {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /// 撤销并恢复: the decision falls, posts are restored, effects and figures cleared.
    ///
    /// @param equalPost number of an equal post, where somebody else holds the former one
    record Restored(String task, String text, Optional<String> equalPost) implements CaseAct {
        @Override
        public Outcome outcome() {
            return Outcome.DONE;
        }
    }

    /// Any other act: what it resulted in and what there is to say.
    record Noted(String task, Outcome outcome, String text) implements CaseAct {}

    /// The rulings on people's recusal that are made in the act.
    default List<Ruling> rulings() {
        return List.of();
    }

    /// The ballots of an organ that are counted in the act.
    default Optional<Ballots> cast() {
        return Optional.empty();
    }

    /// Whether the act can be of a form.
    default boolean fits(Form form) {
        return kind(form).isInstance(this);
    }

    private static Class<? extends CaseAct> kind(Form form) {
        return switch (form) {
            case RECUSAL_CHECK -> RecusalsSettled.class;
            case VERIFY -> Verified.class;
            case HEAR -> Heard.class;
            case ANSWER_POINTS -> PointsAnswered.class;
            case PROPOSE -> Proposed.class;
            case DISCUSS_AND_VOTE -> Voted.class;
            case ISSUE_DECISION -> Issued.class;
            case TALK -> TalkHeld.class;
            case EXECUTE -> Executed.class;
            case REVIEW_AWAITING -> Looked.class;
            case CORRECT -> Corrected.class;
            case RESTORE -> Restored.class;
            case RE_EXAMINE, REVIEW_DECISION, APPEAL_DECISION, EXTENDED_APPEAL_DECISION ->
                    Ruled.class;
            default -> Noted.class;
        };
    }
}
