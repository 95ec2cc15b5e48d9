/// Proofs over the tree (RFC 6962 2.1.1 and 2.1.2, RFC 9162 2.1.3 and 2.1.4): that an entry is in
/// it, and that an older tree is the beginning of a newer one.
@NullMarked
package org.nengxia.chain.proof;

import org.jspecify.annotations.NullMarked;
