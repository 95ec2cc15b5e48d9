package org.nengxia.rules.example.sound.channels;

/// What every channel keeps.
public interface Contract {}
