package org.nengxia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nengxia.rules.example.code.BuildsPrograms;
import org.nengxia.rules.example.code.MakesXmlFactories;
import org.nengxia.rules.example.code.ReadsObjects;
import org.nengxia.rules.example.code.StartsPrograms;
import org.nengxia.rules.example.code.UsesExpressions;
import org.nengxia.rules.example.code.UsesScripts;
import org.nengxia.rules.example.code.kernel.SpringInKernel;

/// Every rule holds in the product, and each was proved once by an example that breaks it.
class CodeRulesTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.nengxia");

    static Stream<Arguments> rulesAndWhatBreaksThem() {
        return Stream.of(
                Arguments.of(CodeRules.THE_KERNEL_KNOWS_NO_SPRING, SpringInKernel.class),
                Arguments.of(CodeRules.NO_TEXT_IS_RUN_AS_A_PROGRAM, UsesExpressions.class),
                Arguments.of(CodeRules.NO_TEXT_IS_RUN_AS_A_PROGRAM, UsesScripts.class),
                Arguments.of(CodeRules.NO_OTHER_PROGRAM_IS_STARTED, StartsPrograms.class),
                Arguments.of(CodeRules.NO_OTHER_PROGRAM_IS_STARTED, BuildsPrograms.class),
                Arguments.of(CodeRules.BYTES_NEVER_CHOOSE_OBJECTS, ReadsObjects.class),
                Arguments.of(CodeRules.XML_IS_READ_IN_ONE_PLACE, MakesXmlFactories.class));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhatBreaksThem")
    void aRuleHoldsInTheProductAndRefusesItsCounterExample(ArchRule rule, Class<?> breaking) {
        rule.check(PRODUCT);
        var violations = rule.evaluate(new ClassFileImporter().importClasses(breaking));
        assertThat(violations.hasViolation()).isTrue();
    }
}
