package org.nengxia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengxia.budget.Budgets;
import org.nengxia.budget.Repository;
import org.nengxia.budget.SourceFile;
import org.nengxia.budget.Violation;

/// Holds all code of the repository to its budgets of size, naming and comments.
class SizeTest {

    @Test
    void allCodeKeepsItsBudgets() throws IOException {
        var sources = Repository.sources();
        assertThat(sources).extracting(SourceFile::module).contains("application", "ledger-chain");
        var violations = Budgets.check(sources);
        assertThat(violations)
                .withFailMessage(() ->
                        violations.stream()
                                .map(Violation::toString)
                                .collect(Collectors.joining("\n", "budgets exceeded:\n", "")))
                .isEmpty();
    }
}
