package org.nengxia.rules.example.climbing.higher;

/// The face of the higher module.
public record Face(int value) {}
