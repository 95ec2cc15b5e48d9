package org.nengxia.rules.example.crossing.channels.report;

import org.nengxia.rules.example.crossing.channels.Contract;

/// Keeps the contract.
public record Reports(int count) implements Contract {}
