package org.nengxia.ledger;

import java.util.Map;
import org.nengxia.kernel.Actor;

/// Something that somebody did, as the ledger keeps it.
///
/// @param actor who did it, in which office
/// @param name what was done, `module.act`, such as `exchange.import`; its words stand in the
///   module's message bundle under `act.<name>`, those of a detail under `act.<name>.<detail>`
/// @param subject what it was done to: a record's number, a file's digest, an account
/// @param details further values, in a stable order; never a reporter's identity
public record Act(Actor actor, String name, String subject, Map<String, String> details) {}
