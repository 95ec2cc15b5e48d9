/// Procedures as data (MISSION R3): which acts lead to a decision about a person, who takes them,
/// on which papers, within which time, and what must have happened before a decision may come
/// about.
@NullMarked
package org.nengxia.policy.procedure;

import org.jspecify.annotations.NullMarked;
