/// The laws that are tried: the packs that ship, and packs drawn at random.
@NullMarked
package org.nengxia.agreement.law;

import org.jspecify.annotations.NullMarked;
