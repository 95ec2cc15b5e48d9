/// Populations laid out for questions.
@NullMarked
package org.nengxia.population;

import org.jspecify.annotations.NullMarked;
