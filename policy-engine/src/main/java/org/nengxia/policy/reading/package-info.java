/// Reads packs from files. All faults of a pack are collected and told at once, each with file,
/// table, rule, column and reason; a pack with a fault is not used at all.
@NullMarked
package org.nengxia.policy.reading;

import org.jspecify.annotations.NullMarked;
