/// The ledger's page: what was done, by whom, and the check that nothing of it was changed.
@NullMarked
package org.nengxia.ledger.web;

import org.jspecify.annotations.NullMarked;
