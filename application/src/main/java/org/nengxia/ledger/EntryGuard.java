package org.nengxia.ledger;

import java.util.Map;
import org.nengxia.kernel.Actor;

/// A module's word on which of its entries a reader must not be shown, such as those about a case
/// from which he is recused. What is hidden keeps its place, time and hash, so that the chain can
/// be checked by everybody.
public interface EntryGuard {

    /// SQL for: the entry `e` must not be shown. Asked of all entries of a page in one query.
    String hidden();

    /// The parameters of that SQL for a reader.
    Map<String, Object> parameters(Actor reader);
}
