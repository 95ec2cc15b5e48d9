package org.nengxia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    /// The engine is an artifact of its own that knows no module: to the application it is a
    /// library.
    private static final String ENGINE = "org.nengxia.policy..";

    @Test
    void arrowsBetweenModulesOnlyPointDown() {
        ApplicationModules.of(Application.class, resideInAPackage(ENGINE)).verify();
    }
}
