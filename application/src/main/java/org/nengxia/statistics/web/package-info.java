/// The pages of the figures: the three-year overview, the table of figures, and each figure opened
/// to its records.
@NullMarked
package org.nengxia.statistics.web;

import org.jspecify.annotations.NullMarked;
