package org.nengxia.studio.check;

import java.util.List;
import org.nengxia.policy.cases.Trial;
import org.nengxia.policy.cases.WorkedCase;

/// A worked case, and what each table or rule in it answers.
public record CaseResult(WorkedCase worked, List<Trial.Result> results) {

    /// Keeps its own copy.
    public CaseResult {
        results = List.copyOf(results);
    }

    /// Whether all is answered as expected.
    public boolean agrees() {
        return results.stream().allMatch(Trial.Result::agrees);
    }
}
