package org.nengxia;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void arrowsBetweenModulesOnlyPointDown() {
        ApplicationModules.of(Application.class).verify();
    }
}
