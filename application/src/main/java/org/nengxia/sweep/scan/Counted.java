package org.nengxia.sweep.scan;

/// How many answers, about how many cadres.
public record Counted(long answers, long cadres) {}
