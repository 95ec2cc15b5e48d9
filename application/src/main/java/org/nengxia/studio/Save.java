package org.nengxia.studio;

import org.nengxia.kernel.Actor;
import org.nengxia.studio.store.Change;

/// A request to save a draft.
///
/// @param draft its number
/// @param seen the revision that the page showed
/// @param change what is changed
/// @param form whether a form changes one thing, which then must not bring a fault; whole files may
///   be saved with faults, for work goes on
record Save(long draft, int seen, Change change, boolean form, Actor actor) {}
