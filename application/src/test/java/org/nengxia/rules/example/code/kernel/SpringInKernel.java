package org.nengxia.rules.example.code.kernel;

import org.springframework.context.ApplicationContext;

/// Trespasses.
public record SpringInKernel(ApplicationContext context) {}
