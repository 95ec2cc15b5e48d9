package org.nengxia.policy.procedure;

import org.nengxia.policy.Label;

/// An organ that takes acts in the procedures of a pack, and the office it is.
public record Organ(String code, Label title, Office office) {}
