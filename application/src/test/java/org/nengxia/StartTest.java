package org.nengxia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nengxia.register.Registers;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class StartTest {
    @Autowired Registers registers;

    @Test
    void theProductStartsOnAnEmptyDataFolder() {
        assertThat(registers.all()).isNotEmpty();
    }
}
