/// Proof that the engines agree person by person, on every pack that ships and on random ones, and
/// that the facts come out alike wherever the evidence lies. Tests only; nothing here is shipped.
@NullMarked
package org.nengxia.agreement;

import org.jspecify.annotations.NullMarked;
