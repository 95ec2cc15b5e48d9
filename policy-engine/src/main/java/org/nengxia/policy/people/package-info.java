/// Made-up people at the boundaries of a law: for every threshold somebody below, at and above it,
/// for every fact somebody of whom it is missing. Engines are compared on them.
@NullMarked
package org.nengxia.policy.people;

import org.jspecify.annotations.NullMarked;
