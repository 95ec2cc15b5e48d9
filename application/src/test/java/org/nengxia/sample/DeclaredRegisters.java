package org.nengxia.sample;

import org.nengxia.register.RegisterSource;
import org.nengxia.register.Registers;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// All registers of the product, without the product.
final class DeclaredRegisters {
    static final Registers ALL = read();

    private DeclaredRegisters() {}

    @ComponentScan(
            basePackages = "org.nengxia",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {RegisterSource.class, Registers.class}))
    static class Declarations {}

    private static Registers read() {
        try (var context = new AnnotationConfigApplicationContext(Declarations.class)) {
            return context.getBean(Registers.class);
        }
    }
}
