package org.nengxia.rules.example.sound.lower;

import org.nengxia.rules.example.sound.lower.inner.Hidden;

/// The face of the lower module.
public record Face(Hidden hidden) {}
