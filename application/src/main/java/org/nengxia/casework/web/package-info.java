/// The pages of cases: the list, the page of one case. Whoever may not see a case gets the same
/// answer as if there were none.
@NullMarked
package org.nengxia.casework.web;

import org.jspecify.annotations.NullMarked;
