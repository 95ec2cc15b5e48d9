package org.nengxia.rules.example.reaching.lower.inner;

/// Nobody else's business.
public record Hidden(int value) {}
