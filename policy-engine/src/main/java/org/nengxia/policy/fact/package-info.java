/// What is known about a cadre on a day: typed, named values, each with the evidence behind it. A
/// value that is not there is missing, never false (ARCHITECTURE 4).
@NullMarked
package org.nengxia.policy.fact;

import org.jspecify.annotations.NullMarked;
