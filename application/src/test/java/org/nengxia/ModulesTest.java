package org.nengxia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    /// Artifacts of their own that know no module: to the application they are libraries.
    private static final String[] ARTIFACTS = {"org.nengxia.policy..", "org.nengxia.chain.."};

    @Test
    void arrowsBetweenModulesOnlyPointDown() {
        ApplicationModules.of(Application.class, resideInAnyPackage(ARTIFACTS)).verify();
    }
}
