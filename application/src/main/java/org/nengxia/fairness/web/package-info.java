/// The pages of the fairness view.
@NullMarked
package org.nengxia.fairness.web;

import org.jspecify.annotations.NullMarked;
