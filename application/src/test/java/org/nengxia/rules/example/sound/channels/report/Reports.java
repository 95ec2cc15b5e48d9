package org.nengxia.rules.example.sound.channels.report;

import org.nengxia.rules.example.sound.channels.Contract;

/// Keeps the contract.
public record Reports(int count) implements Contract {}
