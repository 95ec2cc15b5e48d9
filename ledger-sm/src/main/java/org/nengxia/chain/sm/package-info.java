/// The suite of Chinese commercial cryptography (国密) for the ledger: SM3 and SM2 by BouncyCastle.
/// Found as a service by whoever has this jar on the class path.
@NullMarked
package org.nengxia.chain.sm;

import org.jspecify.annotations.NullMarked;
