package org.nengxia.rules.example.reaching.higher;

import org.nengxia.rules.example.reaching.lower.inner.Hidden;

/// Trespasses.
public record Looks(Hidden hidden) {}
