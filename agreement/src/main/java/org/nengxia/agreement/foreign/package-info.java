/// Decision tables that others wrote, for other engines and other fields: what of them the language
/// of packs understands is answered as Apache KIE answers it, and the rest is refused with a
/// reason.
@NullMarked
package org.nengxia.agreement.foreign;

import org.jspecify.annotations.NullMarked;
