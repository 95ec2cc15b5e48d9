package org.nengxia.rules.example.sound.channels.audit;

import org.nengxia.rules.example.sound.channels.Contract;

/// Keeps the contract.
public record Audits(int count) implements Contract {}
