package org.nengxia.population;

/// A cadre whom another law would hit and the present one does not (`enters`), or the reverse.
public record Moved(long cadreId, boolean enters) {}
