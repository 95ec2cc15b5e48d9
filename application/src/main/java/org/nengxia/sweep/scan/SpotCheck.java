package org.nengxia.sweep.scan;

/// A rule and a cadre whom it did not nominate, for people to check.
public record SpotCheck(long cadreId, String rule) {}
