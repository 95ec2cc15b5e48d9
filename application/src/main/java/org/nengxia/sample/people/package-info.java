/// Invented people: names, identity numbers, schooling, health.
@NullMarked
package org.nengxia.sample.people;

import org.jspecify.annotations.NullMarked;
