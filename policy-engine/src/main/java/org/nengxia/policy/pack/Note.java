package org.nengxia.policy.pack;

import org.nengxia.policy.Label;

/// A caution a reader of the pack must see, such as a conflict with the national rules of today.
public record Note(String id, Label text) {}
