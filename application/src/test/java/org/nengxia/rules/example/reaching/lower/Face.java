package org.nengxia.rules.example.reaching.lower;

/// The face of the lower module.
public record Face(int value) {}
