package org.nengxia.sweep.reason;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nengxia.policy.evaluate.Answer;
import org.nengxia.policy.evaluate.ConditionTrace;
import org.nengxia.policy.evaluate.Truth;
import org.nengxia.policy.fact.Value;
import org.nengxia.policy.inforce.PackOnDay;
import org.nengxia.policy.table.Expression;
import org.nengxia.regulation.Telling;

/// An answer in one line: facts with their threshold, without articles. What only says which post
/// somebody holds is left out.
public final class Brief {
    private final Telling telling;
    private final Predicate<String> fromRoster;
    private final Clauses clauses;

    /// Briefs of answers under one law.
    ///
    /// @param fromRoster which facts the roster says by itself
    public Brief(Telling telling, Predicate<String> fromRoster, PackOnDay law) {
        this.telling = telling;
        this.fromRoster = fromRoster;
        this.clauses = new Clauses(telling, law.pack(), law.day());
    }

    /// The line; where facts are missing it names them first.
    public String of(Answer answer) {
        List<ConditionTrace> told =
                answer.trace().stream().filter(trace -> !saysThePost(trace)).toList();
        return (told.isEmpty() ? answer.trace() : told)
                .stream()
                        .map(this::one)
                        .collect(Collectors.joining(telling.say("explain.semicolon")));
    }

    private boolean saysThePost(ConditionTrace trace) {
        return trace.seen() instanceof Value.Flag && fromRoster.test(Clauses.first(trace));
    }

    private String one(ConditionTrace trace) {
        if (trace.result() == Truth.UNKNOWN) {
            return telling.say("explain.brief.unknown", clauses.unknown(trace));
        }
        if (trace.seen() instanceof Value.Flag(boolean flag)) {
            return telling.say("explain.flag." + flag, telling.inList(Clauses.first(trace)));
        }
        String wanted = telling.condition(trace.condition());
        if (trace.condition().input().expression()
                instanceof Expression.Ratio(String part, var _)) {
            var product = trace.products().getFirst();
            return telling.say(
                    "explain.brief.ratio",
                    telling.inList(part),
                    telling.number(new Value.Decimal(product.numerator())),
                    telling.number(new Value.Decimal(product.denominator())),
                    telling.percent(product.numerator(), product.denominator()),
                    wanted);
        }
        String fact =
                trace.condition().input().expression() instanceof Expression.One(String name)
                        ? telling.inList(name)
                        : telling.expression(trace.condition().input().expression());
        if (Clauses.timed(trace) != null) {
            return telling.say(
                    "explain.brief.since",
                    fact,
                    clauses.seen(trace),
                    clauses.length(trace),
                    wanted);
        }
        return trace.seen() instanceof Value.Text
                ? telling.say("explain.brief.is", fact, clauses.seen(trace))
                : telling.say("explain.brief.number", fact, clauses.seen(trace), wanted);
    }
}
