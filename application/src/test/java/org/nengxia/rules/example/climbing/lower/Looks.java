package org.nengxia.rules.example.climbing.lower;

import org.nengxia.rules.example.climbing.higher.Face;

/// Trespasses.
public record Looks(Face face) {}
