package org.nengxia.policy.table;

/// A column of conditions: its id, the heading people see, and what it looks at.
public record Input(String id, String heading, Expression expression) {}
