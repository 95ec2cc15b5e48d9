package org.nengxia.rules.example.crossing.channels;

/// What every channel keeps.
public interface Contract {}
