/// What the ledger costs against bare SHA-256.
@NullMarked
package org.nengxia.bench.ledger;

import org.jspecify.annotations.NullMarked;
