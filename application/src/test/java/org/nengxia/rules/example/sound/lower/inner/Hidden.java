package org.nengxia.rules.example.sound.lower.inner;

/// Used inside its own module only.
public record Hidden(int value) {}
