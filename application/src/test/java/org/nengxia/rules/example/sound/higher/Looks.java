package org.nengxia.rules.example.sound.higher;

import org.nengxia.rules.example.sound.lower.Face;

/// Looks down at a face.
public record Looks(Face face) {}
