/// The rules that hold all code of the product, and examples that break each of them: a rule that
/// nothing can break guards nothing.
@NullMarked
package org.nengxia.rules;

import org.jspecify.annotations.NullMarked;
