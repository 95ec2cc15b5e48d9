package org.nengxia.rules.example.crossing.channels.audit;

import org.nengxia.rules.example.crossing.channels.report.Reports;

/// Trespasses.
public record Audits(Reports reports) {}
