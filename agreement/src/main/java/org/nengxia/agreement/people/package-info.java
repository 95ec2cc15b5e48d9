/// People to put rules to: those at the edge of every threshold, and many at random. All fictional,
/// and only as far as facts go.
@NullMarked
package org.nengxia.agreement.people;

import org.jspecify.annotations.NullMarked;
